(component
  (import "./child.wat" (component $Child ...))
  (instance $child (instantiate $Chlid ...))
)
