(component
  (import "./child.wat" (type (sub resource)))
)
