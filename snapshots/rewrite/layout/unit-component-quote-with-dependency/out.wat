(component
  (component $C (component $L (core module)) (instance (instantiate $L)))
  (instance (instantiate $C))
)
