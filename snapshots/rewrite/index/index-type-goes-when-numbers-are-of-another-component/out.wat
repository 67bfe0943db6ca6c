(component
  (type (func (result u64)))
  (component $N
    (component $C
      (component $inner)
      (export "inner" (component $inner))
    )
    (export "c" (component $C)))
  (import "h" (func $h (type 0)))
  (export "h2" (func $h))
  (export "n" (component $N))
)
