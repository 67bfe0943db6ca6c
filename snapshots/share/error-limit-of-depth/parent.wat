(component
  (import "./a.wat" (component $A ...))
  (export "a" (component $A))
)
