(component
  (import "./child.wat" (component $C (export "inner" (component))))
  (type (func (result u8)))
  (type (func (result u16)))
  (component $N
    (component $M
      (alias outer 2 1 (type $t))
      (import "g" (func (type $t))))
    (export "m" (component $M)))
  (export "n" (component $N))
  (export "c" (component $C))
)
