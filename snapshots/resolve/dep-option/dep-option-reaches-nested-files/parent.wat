(component
  (import "./lib/mid.wat" (component $M))
  (instance (instantiate $M))
)
