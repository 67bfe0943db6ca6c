(component
  (core module $M (import "env" "log" (func)))
  (core instance $m (instantiate $M)))
