(component
  (import "m" (instance $m ...))
  (alias export $m "x" (func $x)))
