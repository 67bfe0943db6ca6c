(component
  (import "x" (instance $x ...))
  (export "z" (instance $x)))
