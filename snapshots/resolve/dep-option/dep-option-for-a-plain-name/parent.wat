(component
  (import "child" (component $C))
  (instance (instantiate $C))
)
