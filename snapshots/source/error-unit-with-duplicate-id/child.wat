(component
  (core module $m)
  (core module $m)
)
