(component
  (type (component (export "inner" (component))))
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (tuple u8))
  (type (tuple u16))
  (export "t" (type 1))
  (export "c" (component $C))
)
