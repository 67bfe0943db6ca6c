(component
  (import "leaf" (component $L))
  (instance (instantiate $L))
)
