(component
  (import "in" (instance (export "r" (type (sub resource)))))
  (type $r0 (resource (rep i32)))
  (export $r "r" (type $r0))
)
