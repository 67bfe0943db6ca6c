(component
  (import "./child.wat" (component $C (@name "the child")))
  (instance (instantiate $C))
)
