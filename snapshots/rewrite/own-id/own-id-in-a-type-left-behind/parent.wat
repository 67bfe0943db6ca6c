(component
  (import "./mid.wat" (component $M
    (import "h" (func (result u8)))
    (export "leaf" (component
      (import "f" (func (param "x" (tuple u8 u16))))
      (export "g" (func (param "x" (tuple u8 u16))))))))
  (export "m" (component $M))
)
