(component
  (core module $m (import "a" "f" (func)))
  (core instance $i (instantiate $m ...))
)
