(component
  (import "x" (instance $x (export "g" (func (result u32)))))
  (alias export $x "g" (func $g))
  (export "z" (func $g)))
