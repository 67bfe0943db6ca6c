(component
  (import "now" (func $clock ...))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate (component $Child) (with "now" (func $clock)) ...))
)
