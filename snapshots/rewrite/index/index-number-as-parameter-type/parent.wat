(component
  (import "./child.wat" (component $C (export "inner" (component))))
  (type (tuple u8))
  (type (tuple u16))
  (import "g" (func $g (param "x" 1)))
  (export "h" (func $g))
  (export "c" (component $C))
)
