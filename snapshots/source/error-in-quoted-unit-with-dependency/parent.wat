(component
  (import "./q.wat" (component $Q ...))
)
