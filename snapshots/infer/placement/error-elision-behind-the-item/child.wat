(component
  (core module)
)
