(component
  (import "./sub/unit.wat" (component ...))
)
