(component
  (import "plugin" (component $plugin ...))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child (with "plugin" (component $plugin))))
)
