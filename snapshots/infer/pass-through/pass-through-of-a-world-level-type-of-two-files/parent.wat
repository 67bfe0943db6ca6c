(component
  (import "./child.wat" (component $Child ...))
  (import "./other.wat" (component $Other ...))
  (instance $child (instantiate $Child ...))
  (instance $o (instantiate $Other ...))
)
