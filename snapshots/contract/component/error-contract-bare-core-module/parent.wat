(component
  (import "./code.wat" (core module $M))
)
