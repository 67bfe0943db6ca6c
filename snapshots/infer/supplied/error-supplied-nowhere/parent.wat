(component
  (import "./child.wat" (component $C ...))
  (export "c" (component $C)))
