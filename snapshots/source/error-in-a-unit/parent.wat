(component
  (import "./middle.wat" (component $Middle ...))
)
