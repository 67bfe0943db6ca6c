(component
  (import "print" (func $print ...))
  (import "./child.wasm" (component $Child ...))
  (instance $log (export "print" (func $print)))
  (instance $child (instantiate $Child (with "log" (instance $log))))
)
