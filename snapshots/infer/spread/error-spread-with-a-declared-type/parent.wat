(component
  (import "./one.wat" (component $One ...))
  (instance $one (instantiate $One))
  (export ... (instance $one) (instance))
)
