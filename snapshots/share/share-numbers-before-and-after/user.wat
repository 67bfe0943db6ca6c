(component
  (import "./child.wat" (component $C ...))
  (import "./lib.wat" (core module $M ...))
  (core instance (instantiate $M))
  (export "c" (component $C))
)
