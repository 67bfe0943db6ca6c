(component
  (type (component (export "inner" (component))))
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (func (result u8)))
  (type (func (result u16)))
  (type $n (component
    (alias outer 1 1 (type $t))
    (import "g" (func (type $t)))))
  (import "n" (component $N (type $n)))
  (export "n2" (component $N))
  (export "c" (component $C))
)
