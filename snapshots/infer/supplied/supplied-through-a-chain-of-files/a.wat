(component (import "m" (core module $M ...)) (import "./b.wat" (component $B ...))
  (instance $b (instantiate $B (with "m" (core module $M)))) (export "f" (func $b "f")))
