(component
  (type (component (export "inner" (component))))
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (func (result u8)))
  (type (func (result u16)))
  (alias outer 0 1 (type $t))
  (import "g" (func $g (type $t)))
  (export "h" (func $g))
  (export "c" (component $C))
)
