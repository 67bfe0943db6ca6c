(component
  (type (func (result u64)))
  (component $N
    (type (component (export "inner" (component))))
    (component $C
      (component $inner)
      (export "inner" (component $inner))
    )
    (type (func (result u8)))
    (type (func (result u16)))
    (import "g" (func (type 1)))
    (export "c" (component $C)))
  (import "h" (func (type 0)))
  (export "n" (component $N))
)
