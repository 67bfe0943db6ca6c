(component
  (import "other" (func))
  (import "print" (func ...))
  (import "./child.wasm" (component ...))
  (instance (instantiate 0 (with "print" (func 1))))
)
