(component
  (component $inner)
  (export "inner" (component $inner))
)
