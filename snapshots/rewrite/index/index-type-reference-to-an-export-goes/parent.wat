(component
  (import "types" (instance $types
    (type $t (component (export "inner" (component))))
    (export "t" (type (eq $t)))))
  (import "./child.wat" (component $C (type $types "t")))
  (type $t (func (result u8)))
  (import "g" (func $g (type $t)))
  (export "c" (component $C))
)
