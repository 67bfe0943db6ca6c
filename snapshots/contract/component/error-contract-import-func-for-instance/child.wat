(component
  (import "fs" (instance))
)
