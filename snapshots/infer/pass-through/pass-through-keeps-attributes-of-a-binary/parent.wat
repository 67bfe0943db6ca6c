(component
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child ...))
)
