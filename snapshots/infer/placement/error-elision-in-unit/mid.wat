(component
  (core module
    ...)
)
