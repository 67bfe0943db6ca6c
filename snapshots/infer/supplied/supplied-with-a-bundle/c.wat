(component
  (import "f" (instance $p ...))
  (alias export $p "g" (func $g))
  (export "x" (func $g)))
