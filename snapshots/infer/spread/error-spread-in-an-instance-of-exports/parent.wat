(component
  (import "./one.wat" (component $One ...))
  (instance $one (instantiate $One))
  (instance $all (export ... (instance $one)))
)
