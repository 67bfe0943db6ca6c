(component
  (type (component (export "inner" (component))))
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (alias outer 0 $C (component $D))
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func $g (type 1)))
  (export "c" (component $C))
  (export "d" (component $D))
)
