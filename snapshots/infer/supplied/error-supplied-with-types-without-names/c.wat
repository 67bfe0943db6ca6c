(component
  (import "f" (func $p ...))
  (export "x" (func $p)))
