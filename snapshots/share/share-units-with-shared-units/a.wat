(component
  (import "./middle.wat" (component $M ...))
  (import "./leaf.wat" (component $L ...))
  (export "m" (component $M))
  (export "l" (component $L))
)
