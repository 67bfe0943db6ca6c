(component
  (component $C (@name "the child") (export "c") (import "./child.wat"))
  (core module (@name "the module") (export "m") (import "./module.wat"))
  (instance (instantiate $C))
)
