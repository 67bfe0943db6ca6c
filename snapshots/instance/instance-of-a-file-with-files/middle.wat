(component
  (import "./leaf.wat" (instance $leaf (export "run" (func))))
  (export "go" (func $leaf "run"))
)
