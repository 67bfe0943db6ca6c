(component
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func $g (type 0)))
  (export "h" (func $g))
  (export "c" (component $C))
)
