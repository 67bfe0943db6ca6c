(component
  (import "f" (func))
)
