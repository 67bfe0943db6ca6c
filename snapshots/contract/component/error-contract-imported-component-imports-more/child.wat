(component
  (import "k" (component))
)
