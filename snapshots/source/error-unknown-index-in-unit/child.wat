(component
  (core module)
  (core instance (instantiate 3))
)
