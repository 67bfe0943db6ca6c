(component
  (import "a" (func (param "x" u8)))
  (import "b" (func (param "x" u16))))
