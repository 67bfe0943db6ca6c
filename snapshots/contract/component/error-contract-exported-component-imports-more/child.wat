(component
  (component $K (import "in" (func)))
  (export "k" (component $K))
)
