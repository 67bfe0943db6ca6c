(component
  (import "./child.wat" (component $C (@name "the child")))
  (import "./module.wat" (core module (@name "the module")))
  (instance (instantiate $C))
)
