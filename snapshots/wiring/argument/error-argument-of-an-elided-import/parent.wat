(component
  (import "dep" (instance $dep ...))
  (import "./app.wat" (component $App ...))
  (instance (instantiate $App (with "dpe" (instance $dep)) ...)))
