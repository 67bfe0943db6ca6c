(component
  (import "./m.wat" (core module $M ...))
  (import "./a.wat" (component $A ...))
  (instance $a (instantiate $A (with "m" (core module $M))))
  (export "f" (func $a "f")))
