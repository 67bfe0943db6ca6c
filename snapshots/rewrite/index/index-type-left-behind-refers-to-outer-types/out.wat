(component
  (type $pair (tuple u8 u16))
  (component $N
    (type (component
      (alias outer 2 0 (type $p))
      (import "f" (func (param "x" $p)))
      (export "g" (func (param "x" $pair)))))
    (component $C
      (type $p (tuple u8 u16))
      (import "f" (func $f (param "x" $p)))
      (export "g" (func $f))
    )
    (type (func (result u8)))
    (type (func (result u16)))
    (import "g" (func (type 1)))
    (export "c" (component $C)))
  (export "n" (component $N))
)
