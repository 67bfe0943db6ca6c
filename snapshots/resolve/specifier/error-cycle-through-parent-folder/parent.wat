(component
  (import "./x/../a.wat" (component $C))
)
