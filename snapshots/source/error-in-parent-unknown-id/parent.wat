(component
  (import "./child.wat" (component $C))
  (instance $c (instantiate $D))
)
