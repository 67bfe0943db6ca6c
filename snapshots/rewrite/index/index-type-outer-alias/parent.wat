(component
  (import "./child.wat" (component $C (export "inner" (component))))
  (type (func (result u8)))
  (type (func (result u16)))
  (component $N
    (alias outer 1 1 (type $t))
    (import "g" (func (type $t))))
  (export "n" (component $N))
  (export "c" (component $C))
)
