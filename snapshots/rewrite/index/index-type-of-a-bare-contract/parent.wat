(component
  (import "./child.wat" (component $C))
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func $g (type 1)))
  (instance (instantiate $C))
)
