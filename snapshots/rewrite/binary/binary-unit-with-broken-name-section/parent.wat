(component
  (import "./child.wasm" (component $C))
  (instance (instantiate $C))
)
