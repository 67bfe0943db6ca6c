(component
  (component $A (export "a") (import "./child.wat") ...)
  (component (@name "b") (export "b") (export "b-too") (import "./child.wat") ...)
  (core module (export "l") (import "./lib.wat") ...)
  (core module (export "m") (import "./lib.wat") ...)
  (component $Last (component))
  (export "last" (component 2)) ;; the end
)
