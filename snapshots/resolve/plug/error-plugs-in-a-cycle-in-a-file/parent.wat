(component
  (import "./child.wat" (component $Child ...))
  (instance $child (instantiate $Child))
  (export ... (instance $child))
)
