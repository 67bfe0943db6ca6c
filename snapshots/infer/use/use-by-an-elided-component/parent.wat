(component
  (import "print" (func $print ...))
  (import "plugin" (component $plugin ...))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child (with "plugin" (component $plugin))))
  (instance $plugged (instantiate $plugin (with "print" (func $print))))
)
