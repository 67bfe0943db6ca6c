(component
  (import "logger" (func))
)
