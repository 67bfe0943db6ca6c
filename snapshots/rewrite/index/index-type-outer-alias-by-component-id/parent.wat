(component $P
  (import "./child.wat" (component $C (export "inner" (component))))
  (type (func (result u8)))
  (type (func (result u16)))
  (component $N
    (alias outer $P 1 (type $t))
    (import "g" (func (type $t))))
  (export "n" (component $N))
)
