(component $P
  (type $T (component (export "inner" (component))))
  (component $N
    (type (func (result u64)))
    (component $M
      (alias outer 2 $T (type))
      (component $C
        (component $inner)
        (export "inner" (component $inner))
      )
      (type (func (result u8)))
      (type (func (result u16)))
      (import "g" (func (type 1)))
      (export "c" (component $C)))
    (export "m" (component $M)))
  (export "n" (component $N))
)
