(component
  (import "./child.wit" (component $C))
)
