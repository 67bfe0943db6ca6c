(component
  (import "fs" (instance $fs
    (export "read" (func))
    (export "write" (func))))
  (component $C
    (import "fs" (instance (export "read" (func))))
  )
  (instance (instantiate $C (with "fs" (instance $fs))))
)
