(component
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child ...))
  (alias export $child "x" ...)
)
