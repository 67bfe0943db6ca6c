(component
  (import "a" (func $a ...))
  (import "b" (instance $b ...))
)
