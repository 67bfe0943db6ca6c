(component $own (@name "child's own name")
  (core module)
)
