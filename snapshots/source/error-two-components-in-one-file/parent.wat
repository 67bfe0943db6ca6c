(component
  (import "./child.wat" (component $C))
)
