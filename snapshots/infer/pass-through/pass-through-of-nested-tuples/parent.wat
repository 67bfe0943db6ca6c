(component
  (import "./child.wat" (component $Child ...))
  (instance (instantiate $Child ...)))
