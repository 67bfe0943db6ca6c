(component
  (import "./old.wat" (component $C))
  (instance (instantiate $C))
)
