(component
  (import "user" (instance $user ...))
  (import "types" (instance $types ...))
  (component $Inner
    (import "types" (instance $types (export "res" (type (sub resource)))))
    (alias export $types "res" (type $res))
    (import "user" (instance (export "res" (type (eq $res)))))
  )
  (instance (instantiate $Inner ...))
)
