(component
  (import "./parent.wat" (component $C))
)
