(component
  (import "log" (instance $console ...))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child ...))
)
