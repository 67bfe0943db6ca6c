(component
  (import "print" (func $print ...))
  (import "./child.wasm" (component $Child ...))
  (export $shown "print-line" (func $print))
  (instance $child (instantiate $Child (with "print" (func $shown))))
)
