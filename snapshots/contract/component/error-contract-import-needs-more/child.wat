(component
  (import "fs" (instance
    (export "read" (func))
    (export "write" (func))))
)
