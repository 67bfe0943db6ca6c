(component
  (import "./c.wat" ...)
)
