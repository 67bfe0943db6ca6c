(component
  (import "a:b/log@1.0.1" (instance))
)
