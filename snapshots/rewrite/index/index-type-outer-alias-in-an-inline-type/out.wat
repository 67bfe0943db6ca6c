(component
  (type (component (export "inner" (component))))
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (func (result u8)))
  (type (func (result u16)))
  (import "n" (instance $n
    (alias outer 1 1 (type $t))
    (export "g" (func (type $t)))))
  (export "n2" (instance $n))
  (export "c" (component $C))
)
