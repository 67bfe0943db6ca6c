(component
  (type $T (component (export "inner" (component))))
  (component $N
    (alias outer 1 $T (type))
    (component $A
      (component $inner)
      (export "inner" (component $inner))
    )
    (alias outer 1 $T (type))
    (component $B
      (component $inner)
      (export "inner" (component $inner))
    )
    (type (func (result u8)))
    (type (func (result u16)))
    (import "g" (func (type 2)))
    (export "a" (component $A))
    (export "b" (component $B)))
  (export "n" (component $N))
)
