(component
  (import "./app.wat" (component $A ...))
  (instance (instantiate $A ...)))
