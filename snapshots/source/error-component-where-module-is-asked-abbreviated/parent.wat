(component
  (core module $M (import "./child.wat"))
)
