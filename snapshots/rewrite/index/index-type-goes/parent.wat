(component
  (import "./child.wat" (component $C (export "inner" (component))))
  (type $t (func (result u8)))
  (import "g" (func $g (type $t)))
  (export "h" (func $g))
  (export "c" (component $C))
)
