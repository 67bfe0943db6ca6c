(component
  (import "./sub/mid.wat" (component $C))
)
