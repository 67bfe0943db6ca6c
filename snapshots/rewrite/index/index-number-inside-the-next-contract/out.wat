(component
  (component $I
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (tuple u8 u16))
  (component $C
    (type $p (tuple u8 u16))
    (import "f" (func $f (param "x" $p)))
    (export "g" (func $f))
  )
  (export "i" (component $I))
  (export "c" (component $C))
)
