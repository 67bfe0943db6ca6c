(component
  (import "types" (instance $types (export "res" (type (sub resource)))))
  (alias export $types "res" (type $res))
  (import "user" (instance (export "res" (type (eq $res)))))
  (core module $M (func (export "run")))
  (core instance $m (instantiate $M))
  (func (export "run") (canon lift (core func $m "run")))
)
