(component
  (type (component (export "inner" (component))))
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (tuple u8))
  (type (tuple u16))
  (import "t" (type $t (eq 1)))
  (import "g" (func $g (param "x" $t)))
  (export "c" (component $C))
)
