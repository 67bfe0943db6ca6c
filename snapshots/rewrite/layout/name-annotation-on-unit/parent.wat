(component
  (import "./child.wat" (component $C))
  (import "./module.wat" (core module $M))
  (instance (instantiate $C))
)
