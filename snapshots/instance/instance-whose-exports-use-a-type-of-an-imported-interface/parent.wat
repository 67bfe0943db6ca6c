(component
  (import "first" (func))
  (import "./child.wat" (instance $child ...))
  (export "log" (func $child "log2"))
)
