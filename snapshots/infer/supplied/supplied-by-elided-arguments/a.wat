(component (import "m" (core module $M ...)) (import "./b.wat" (component $B ...))
  (instance $b (instantiate $B ...)) (export "f" (func $b "f")))
