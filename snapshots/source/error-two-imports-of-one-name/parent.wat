(component
  (import "log" (func $a))
  (import "log" (func $b)))
