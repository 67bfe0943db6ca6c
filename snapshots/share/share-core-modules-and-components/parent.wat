(component
  (import "./a.wat" (component $A ...))
  (import "./lib.wat" (core module $lib ...))
  (core instance (instantiate $lib))
  (export "a" (component $A))
)
