(component
  (import "log" (instance...))
)
