(component
  (import "types" (instance $types ...))
  (component $Inner (import "types" (instance (export "res" (type (sub resource))))))
  (instance (instantiate $Inner ...))
)
