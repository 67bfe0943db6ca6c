(component
  (import "./middle.wat" (component $M ...))
  (export "m" (component $M))
)
