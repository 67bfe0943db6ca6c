(component
  (import "m" (core module $M ...))
  (import "./a.wat" (component $A ...))
  (instance $a (instantiate $A ...))
  (export "f" (func $a "f")))
