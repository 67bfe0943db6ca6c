(component
  (import "./child.wat" (component $C (export "inner" (component))))
  (type (tuple u8))
  (type (tuple u16))
  (type $l (list 1))
  (import "g" (func $g (param "x" $l)))
  (export "h" (func $g))
  (export "c" (component $C))
)
