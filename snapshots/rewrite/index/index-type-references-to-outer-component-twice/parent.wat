(component
  (type $T (component (export "inner" (component))))
  (component $N
    (import "./child.wat" (component $A (type $T)))
    (import "child.wat" (component $B (type $T)))
    (type (func (result u8)))
    (type (func (result u16)))
    (import "g" (func (type 2)))
    (export "a" (component $A))
    (export "b" (component $B)))
  (export "n" (component $N))
)
