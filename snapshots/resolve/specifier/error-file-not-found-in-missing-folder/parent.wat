(component
  (import "./lib/child.wat" (component $C))
)
