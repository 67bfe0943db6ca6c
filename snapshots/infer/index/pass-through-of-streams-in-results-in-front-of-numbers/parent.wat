(component
  (import "g" (func (result (list u8))))
  (import "./child.wat" (component $Child ...))
  (import "f" (func $f ...))
  (type (tuple u8 0))
  (instance $child (instantiate $Child (with "f" (func $f)) ...))
  (export "a" (type 2)) (export "b" (type 0))
)
