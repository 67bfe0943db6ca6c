(component
  (import "./child.wasm" (component $Child
    (import "log" (instance ...))))
)
