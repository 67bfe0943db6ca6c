(component
  (import "./child.wat" (component $C))
  (import "./other.wat" (component $D))
  (instance (instantiate $C))
)
