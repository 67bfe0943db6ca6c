(component
  (type (func (result u8)))
  (import "g" (func $g (type 0)))
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (export "h" (func $g))
  (export "c" (component $C))
)
