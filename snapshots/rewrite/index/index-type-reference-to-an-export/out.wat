(component
  (import "types" (instance $types
    (type $t (component (export "inner" (component))))
    (export "t" (type (eq $t)))))
  (alias export $types "t" (type))
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func $g (type 2)))
  (export "h" (func $g))
  (export "c" (component $C))
)
