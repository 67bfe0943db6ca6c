(component
  (import "types" (instance $types (export "res" (type $res (sub resource)))))
  (alias export $types "res" (type $res))
  (import "user" (instance $user (export "res" (type $res-2 (eq $res)))))
  (component $child-component
    (import "types" (instance $types (export "res" (type (sub resource)))))
    (alias export $types "res" (type $res))
    (import "user" (instance (export "res" (type (eq $res)))))
    (core module $M (func (export "run")))
    (core instance $m (instantiate $M))
    (func (export "run") (canon lift (core func $m "run")))
  )
  (component $component
    (import "types" (instance $types (export "res" (type $res (sub resource)))))
    (alias export $types "res" (type $res))
    (import "user" (instance $user (export "res" (type $res-2 (eq $res)))))
    (import "dependency0-0" (instance $child (export "run" (func))))
    (core func (canon lower (func $child "run")))
  )
  (instance $child (instantiate $child-component
    (with "types" (instance $types))
    (with "user" (instance $user))))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $child))
    (with "types" (instance $types))
    (with "user" (instance $user))))
)
