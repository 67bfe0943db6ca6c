(component
  (import "./child.wat" (func $f))
  (func $g (import "./child.wat"))
)
