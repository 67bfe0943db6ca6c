(component (import "m" (core module $M ...)) (import "./c.wat" (component $C ...))
  (instance $b (instantiate $C (with "x" (core module $M)))) (export "f" (func $b "f")))
