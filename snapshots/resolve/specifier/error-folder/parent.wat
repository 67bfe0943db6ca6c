(component
  (import "./lib" (component $C))
)
