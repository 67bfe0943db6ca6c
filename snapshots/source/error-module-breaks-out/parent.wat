(component
  (import "./child.wat" (core module $C))
)
