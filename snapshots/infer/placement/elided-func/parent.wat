(component
  (import "log" (func $log ...))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child (with "print" (func $log))))
)
