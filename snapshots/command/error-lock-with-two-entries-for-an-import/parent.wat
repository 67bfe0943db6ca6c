(component
  (import "./child.wat" (component $Child ...))
)
