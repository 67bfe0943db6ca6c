(component
  (import "types" (instance $types
    (type $t (component (export "f" (func (param "x" u32)))))
    (export "t" (type (eq $t)))))
  (alias export $types "t" (type $T))
  (import "./child.wat" (component $C
    (type $T)))
)
