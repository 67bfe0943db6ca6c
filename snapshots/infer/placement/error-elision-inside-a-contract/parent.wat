(component
  (import "./child.wat" (component $C (export "i" (instance ...))))
)
