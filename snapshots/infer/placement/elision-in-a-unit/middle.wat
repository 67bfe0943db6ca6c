(component
  (import "log" (instance $log ...))
  (import "./child.wat" (component $Child ...))
  (instance (instantiate $Child ...)))
