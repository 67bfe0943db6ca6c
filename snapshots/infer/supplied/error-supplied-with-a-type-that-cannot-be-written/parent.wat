(component
  (import "types" (instance $types (export "res" (type (sub resource)))))
  (alias export $types "res" (type $res))
  (import "a" (instance $a (export "f" (func (result (own $res)))) (export "g" (func))))
  (import "b" (instance $b (export "h" (func))))
  (import "./file.wat" (component $File ...))
  (instance (instantiate $File (with "a" (instance $a)) (with "b" (instance $b))))
)
