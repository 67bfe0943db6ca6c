(component
  (component $K)
  (export "k" (component $K))
)
