(component
  (import "./child.wat" (component $C (export "inner" (component))))
  (type (tuple u8))
  (type (tuple u16))
  (import "t" (type $t (eq 1)))
  (import "g" (func $g (param "x" $t)))
  (export "c" (component $C))
)
