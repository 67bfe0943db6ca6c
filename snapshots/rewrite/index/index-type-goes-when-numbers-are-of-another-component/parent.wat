(component
  (type (func (result u64)))
  (component $N
    (import "./child.wat" (component $C (export "inner" (component))))
    (export "c" (component $C)))
  (import "h" (func $h (type 0)))
  (export "h2" (func $h))
  (export "n" (component $N))
)
