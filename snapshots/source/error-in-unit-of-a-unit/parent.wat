(component
  (import "./mid.wat" (component $C))
)
