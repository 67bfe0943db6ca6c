(component
  (import "./child.wat" (component $C
    (export "wasi:io/streams@0.2.0" (instance
      (export "read" (func))))))
)
