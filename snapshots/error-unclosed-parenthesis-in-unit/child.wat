(component
  (core module
)
