(component
  (type $T (component (export "inner" (component))))
  (component $N
    (import "./child.wat" (component $C (type $T)))
    (type (func (result u8)))
    (type (func (result u16)))
    (import "g" (func (type 1)))
    (export "c" (component $C)))
  (export "n" (component $N))
)
