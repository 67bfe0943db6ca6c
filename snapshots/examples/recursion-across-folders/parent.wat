(component
  (import "./sub/a.wat" (component $A))
  (instance (instantiate $A))
)
