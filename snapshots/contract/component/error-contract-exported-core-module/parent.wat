(component
  (import "./child.wat" (component $C
    (export "m" (core module
      (export "f" (func))))))
)
