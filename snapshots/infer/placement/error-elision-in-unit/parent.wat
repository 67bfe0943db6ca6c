(component
  (import "./mid.wat" (component $M))
)
