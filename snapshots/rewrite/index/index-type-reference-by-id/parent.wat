(component
  (type $T (component (export "inner" (component))))
  (import "./child.wat" (component $C (type $T)))
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func $g (type 1)))
  (export "c" (component $C))
)
