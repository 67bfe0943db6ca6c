(component
  (type (component))
  (component $C (core module))
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func $g (type 1)))
  (instance (instantiate $C))
)
