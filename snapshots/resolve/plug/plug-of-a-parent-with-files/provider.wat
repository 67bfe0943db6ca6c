(component
  (import "./inner.wat" (component $Inner ...))
  (instance $inner (instantiate $Inner ...))
  (export ... (instance $inner))
)
