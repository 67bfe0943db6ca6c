(component
  (import "./parent.wasm" (component $C))
)
