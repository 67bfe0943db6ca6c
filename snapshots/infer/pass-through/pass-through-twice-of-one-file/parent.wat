(component
  (import "./child.wasm" (component $Child ...))
  (instance $a (instantiate $Child ...))
  (instance $b (instantiate $Child ...))
)
