(component
  (import "./child.wasm" (component $A))
  (import "lib/../child.wasm" (component $B))
  (instance (instantiate $A))
)
