(component
  (import "./child.wasm" (component $Child ...))
  ...
)
