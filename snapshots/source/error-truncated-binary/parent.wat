(component
  (import "./child.wasm" (component $C))
)
