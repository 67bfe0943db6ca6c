(component
  (import "./leaf.wat" (component $L (export "inner" (component))))
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func (type 1)))
  (export "leaf" (component $L))
)
