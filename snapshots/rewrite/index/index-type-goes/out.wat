(component
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (type $t (func (result u8)))
  (import "g" (func $g (type $t)))
  (export "h" (func $g))
  (export "c" (component $C))
)
