(component $own
  (type $pair (tuple u8 u16))
  (import "./leaf.wat" (component $L
    (alias outer $own $pair (type $p))
    (import "f" (func (param "x" $p)))
    (export "g" (func (param "x" $p)))))
  (type (func (result u8)))
  (type (func (result u16)))
  (import "h" (func (type 2)))
  (export "leaf" (component $L))
)
