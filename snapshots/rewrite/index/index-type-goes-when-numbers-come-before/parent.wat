(component
  (type (func (result u8)))
  (import "g" (func $g (type 0)))
  (import "./child.wat" (component $C (export "inner" (component))))
  (export "h" (func $g))
  (export "c" (component $C))
)
