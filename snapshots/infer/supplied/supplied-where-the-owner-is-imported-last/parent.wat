(component
  (import "types" (instance $types (export "res" (type (sub resource)))))
  (alias export $types "res" (type $res))
  (import "user" (instance $user (export "res" (type (eq $res)))))
  (import "./child.wat" (component $Child ...))
  (instance (instantiate $Child ...))
)
