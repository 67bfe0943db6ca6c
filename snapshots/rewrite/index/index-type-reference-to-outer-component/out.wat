(component
  (type $T (component (export "inner" (component))))
  (component $N
    (alias outer 1 $T (type))
    (component $C
      (component $inner)
      (export "inner" (component $inner))
    )
    (type (func (result u8)))
    (type (func (result u16)))
    (import "g" (func (type 1)))
    (export "c" (component $C)))
  (export "n" (component $N))
)
