(component
  (import "log" (instance (export "level" (type (sub resource))))))
