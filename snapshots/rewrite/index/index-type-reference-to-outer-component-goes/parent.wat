(component
  (type $T (component (export "inner" (component))))
  (component $N
    (import "./child.wat" (component $C (type $T)))
    (type $t (func (result u8)))
    (import "g" (func (type $t)))
    (export "c" (component $C)))
  (export "n" (component $N))
)
