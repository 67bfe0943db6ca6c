(component
  (import "log" (instance $log) ...)
)
