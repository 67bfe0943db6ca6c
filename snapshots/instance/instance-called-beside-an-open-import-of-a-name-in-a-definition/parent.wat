(component
  (import "./child.wat" (component $Child ...))
  (component $Own)
  (instance (instantiate $Child (with "part" (component $Own))))
)
