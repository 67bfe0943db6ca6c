(component
  (import "./child.wat" (component $C (type 7)))
)
