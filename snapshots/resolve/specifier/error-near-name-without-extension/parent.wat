(component
  (import "./child" (component $C))
)
