(module
  (import "log" "log" (func)))
