(component
  (import "./child.wat" (instance $child ...))
  (export "t" (func $child "f"))
)
