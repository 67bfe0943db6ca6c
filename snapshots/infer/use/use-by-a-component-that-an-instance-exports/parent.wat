(component
  (import "print" (func $print ...))
  (import "./library.wasm" (component $Library ...))
  (instance $library (instantiate $Library))
  (alias export $library "child" (component $Child))
  (instance $child (instantiate $Child (with "print" (func $print))))
)
