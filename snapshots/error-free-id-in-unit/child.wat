(component
  (instance (instantiate $Helper))
)
