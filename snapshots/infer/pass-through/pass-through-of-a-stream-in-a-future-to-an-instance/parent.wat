(component
  (import "./child.wat" (instance $child ...))
  (export "run" (func $child "run"))
)
