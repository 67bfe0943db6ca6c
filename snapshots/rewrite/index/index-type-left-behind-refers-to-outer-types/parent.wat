(component
  (type $pair (tuple u8 u16))
  (component $N
    (import "./child.wat" (component $C
      (alias outer 2 0 (type $p))
      (import "f" (func (param "x" $p)))
      (export "g" (func (param "x" $pair)))))
    (type (func (result u8)))
    (type (func (result u16)))
    (import "g" (func (type 1)))
    (export "c" (component $C)))
  (export "n" (component $N))
)
