(module $P
  (type (;0;) (func))
  (import "./child.wat" "f" (func $f (;0;) (type 0)))
)
