(component

  (core module)

  (core module)
)
