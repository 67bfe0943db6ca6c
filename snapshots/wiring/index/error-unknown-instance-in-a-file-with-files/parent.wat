(component
  (import "./child.wat" (component $C ...))
  (instance (instantiate $C ...)))
