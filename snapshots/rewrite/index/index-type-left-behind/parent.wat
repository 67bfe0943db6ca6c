(component
  (import "./child.wat" (component $C (export "inner" (component))))
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func $g (type 1)))
  (export "h" (func $g))
  (export "c" (component $C))
)
