(component
  (import "./middle.wat" (component $Middle ...))
  (instance $middle (instantiate $Middle ...))
)
