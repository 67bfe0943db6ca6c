(component
  (type (component (export "inner" (component))))
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func $g (result u8)))
  (export "h" (func $g) (func (type 1)))
  (export "c" (component $C))
)
