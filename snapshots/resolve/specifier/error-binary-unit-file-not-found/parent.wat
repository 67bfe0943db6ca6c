(component
  (import "./mid.wasm" (component $C))
)
