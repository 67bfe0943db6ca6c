(component
  (import "print" (func $print ...))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child (with "log" (instance (export "print" (func $print))))))
)
