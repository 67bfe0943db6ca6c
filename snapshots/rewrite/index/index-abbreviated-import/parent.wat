(component
  (component $C (import "./child.wat") (export "inner" (component)))
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func $g (type 1)))
  (export "c" (component $C))
)
