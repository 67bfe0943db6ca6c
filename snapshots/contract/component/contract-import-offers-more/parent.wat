(component
  (import "fs" (instance $fs
    (export "read" (func))
    (export "write" (func))))
  (import "./child.wat" (component $C
    (import "fs" (instance
      (export "read" (func))
      (export "write" (func))))))
  (instance (instantiate $C (with "fs" (instance $fs))))
)
