(component
  (import "log" (func)))
