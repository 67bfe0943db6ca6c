(component
  (import "log" (func async))
)
