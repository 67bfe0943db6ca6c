(component
  (import "p" (instance $p ...))
  (export "x" (instance $p)))
