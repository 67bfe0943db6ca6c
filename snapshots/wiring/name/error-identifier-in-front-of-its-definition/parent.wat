(component
  (instance $child (instantiate $Child ...))
  (import "./child.wat" (component $Child ...))
)
