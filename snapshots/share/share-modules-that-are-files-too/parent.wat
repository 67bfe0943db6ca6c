(component
  (import "./a.wat" (component $A ...))
  (import "./lib.wat" (core module $M ...))
  (core instance (instantiate $M))
  (export "a" (component $A))
)
