(component
  (import "./child.wat" (component $C))
  (component $C)
)
