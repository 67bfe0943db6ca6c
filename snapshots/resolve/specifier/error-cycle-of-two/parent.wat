(component
  (import "./a.wat" (component $C))
)
