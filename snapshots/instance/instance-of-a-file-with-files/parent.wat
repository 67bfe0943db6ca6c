(component
  (import "./middle.wat" (instance $middle ...))
  (export "go" (func $middle "go"))
)
