(component
  (type (component (export "inner" (component))))
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (tuple u8))
  (type (tuple u16))
  (component $N
    (type $p (tuple u8))
    (import "t" (type (eq $p))))
  (instance (instantiate $N (with "t" (type 1))))
  (export "c" (component $C))
)
