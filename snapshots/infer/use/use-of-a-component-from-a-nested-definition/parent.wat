(component
  (import "plugin" (component $plugin ...))
  (import "./child.wasm" (component $Child ...))
  (component $Nested
    (instance $child (instantiate $Child (with "plugin" (component $plugin)))))
  (instance (instantiate $Nested))
)
