(component
  (import "./child.wat" (instance $child ...))
  (export "make" (func $child "make2"))
)
