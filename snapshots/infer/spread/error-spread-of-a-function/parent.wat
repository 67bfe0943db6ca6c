(component
  (import "./one.wat" (component $One ...))
  (instance $one (instantiate $One))
  (export ... (func $one "f"))
)
