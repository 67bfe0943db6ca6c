(component
  (import "./child.wat/x.wat" (component $C))
)
