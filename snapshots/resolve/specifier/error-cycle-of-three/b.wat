(component
  (core module)
  (import "./parent.wat" (component $P))
)
