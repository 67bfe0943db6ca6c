(component
  (core module))
)
