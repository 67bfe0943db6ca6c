(component
  (import "child" (component $Child ...))
  (instance $child (instantiate $Child ...))
)
