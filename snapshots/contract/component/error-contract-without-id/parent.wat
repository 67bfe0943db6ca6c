(component
  (import "./child.wat" (component
    (export "f" (func))))
)
