(component (@name "child's own name")
  (core module)
)
