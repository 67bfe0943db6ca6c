(component
  (component $Helper)
  (import "./child.wat" (component $C))
)
