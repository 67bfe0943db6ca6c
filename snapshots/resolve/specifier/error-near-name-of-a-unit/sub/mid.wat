(component
  (import "./leav.wat" (component $C))
)
