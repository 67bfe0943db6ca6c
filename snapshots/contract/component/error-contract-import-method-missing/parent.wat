(component
  (import "./child.wat" (component $C
    (import "fs" (instance
      (export "file" (type (sub resource)))))))
)
