(component
  (component $child
    (component $inner)
    (export "inner" (component $inner))
  )
  (type $T (component (export "inner" (component))))
  (component $N
    (alias outer 1 $T (type))
    (alias outer 1 $child (component $A))
    (alias outer 1 $T (type))
    (alias outer 1 $child (component $B))
    (type (func (result u8)))
    (type (func (result u16)))
    (import "g" (func (type 2)))
    (export "a" (component $A))
    (export "b" (component $B)))
  (export "n" (component $N))
)
