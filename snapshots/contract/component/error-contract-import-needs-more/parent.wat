(component
  (import "./child.wat" (component $C
    (import "fs" (instance
      (export "read" (func))))))
)
