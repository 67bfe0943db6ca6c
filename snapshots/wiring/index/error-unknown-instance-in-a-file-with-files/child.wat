(component
  (import "./leaf.wat" (instance ...))
  (export "i" (instance 2)))
