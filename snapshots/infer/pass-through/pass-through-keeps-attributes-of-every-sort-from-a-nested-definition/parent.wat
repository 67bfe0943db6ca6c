(component
  (component $in
  (import "./child.wat" (component $Child ...))
  (instance $child (instantiate $Child ...)))
  (instance (instantiate $in ...))
)
