(component
  (type (component (export "inner" (component))))
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (tuple u8))
  (type (tuple u16))
  (import "g" (func $g (result 0x0_1)))
  (export "h" (func $g))
  (export "c" (component $C))
)
