(component
  (import "./types.wat" (component $Types ...))
  (instance $types (instantiate $Types))
  (export "open" (func $types "open" "open")))
