(component
  (import "types" (instance $types (export "res" (type (sub resource)))))
  (alias export $types "res" (type $res))
  (import "user" (instance $user (export "res" (type (eq $res)))))
  (component $Child
    (import "types" (instance $types (export "res" (type $res (sub resource)))))
    (alias export $types "res" (type $res-2))
    (import "user" (instance $user (export "res" (type $res (eq $res-2)))))
    (component $Inner
      (import "types" (instance $types (export "res" (type (sub resource)))))
      (alias export $types "res" (type $res))
      (import "user" (instance (export "res" (type (eq $res)))))
    )
    (instance (instantiate $Inner
      (with "types" (instance $types))
      (with "user" (instance $user))))
  )
  (instance (instantiate $Child
    (with "types" (instance $types))
    (with "user" (instance $user))))
)
