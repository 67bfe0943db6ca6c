(component
  (import "h:h/h" (instance $h ...))
  (import "./child.wat" (component $Child ...))
  (instance $child (instantiate $Child (with "h:h/h" (instance $h))))
  (export ... (instance $child))
)
