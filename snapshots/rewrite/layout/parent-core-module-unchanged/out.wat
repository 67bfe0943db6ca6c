(module
  (import "./child.wat" "f" (func))   ;; a core import is a core import
	(memory 1 )
)