(component
  (import "./child.wasm" (component $C))
  (import "./other.wasm" (core module $M))
  (instance (instantiate $C))
)
