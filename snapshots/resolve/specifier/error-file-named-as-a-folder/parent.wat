(component
  (import "./c.wat/" (component $C))
)
