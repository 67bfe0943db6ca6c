(component
  (import "./child.wat" (component $Child ...))
  (import "host" (instance $host ...))
  (instance $child (instantiate $Child (with "a:b/c@0.1.0" (instance $host))))
  (export ... (instance $child))
)
