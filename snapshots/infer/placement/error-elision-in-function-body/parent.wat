(component
  (import "./child.wat" (component $C ...))
  (core module
    (func ...))
)
