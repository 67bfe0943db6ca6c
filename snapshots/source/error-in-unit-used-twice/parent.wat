(component
  (import "./child.wat" (component))
  (import "child.wat" (component))
)
