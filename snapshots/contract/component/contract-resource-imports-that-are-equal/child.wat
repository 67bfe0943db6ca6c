(component
  (import "a" (instance (export "r" (type (sub resource)))))
  (import "b" (instance (export "r" (type (sub resource)))))
)
