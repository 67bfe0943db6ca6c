(component
  (import "fs" (instance (export "read" (func))))
)
