(component
  (component $M
    (type $pair (tuple u8 u16))
    (type (component
      (alias outer $M $pair (type $p))
      (import "f" (func (param "x" $p)))
      (export "g" (func (param "x" $p)))))
    (component $L
      (type $p (tuple u8 u16))
      (import "f" (func $f (param "x" $p)))
      (export "g" (func $f))
    )
    (type (func (result u8)))
    (type (func (result u16)))
    (import "h" (func (type 2)))
    (export "leaf" (component $L))
  )
  (export "m" (component $M))
)
