(component
  (type $T (component (export "inner" (component))))
  (component $N
    (component $C
      (component $inner)
      (export "inner" (component $inner))
    )
    (type $t (func (result u8)))
    (import "g" (func (type $t)))
    (export "c" (component $C)))
  (export "n" (component $N))
)
