(component
  (import "plugin" (component $plugin ...))
  (import "./a.wasm" (component $A ...))
  (import "./b.wasm" (component $B ...))
  (instance $a (instantiate $A (with "plugin" (component $plugin))))
  (instance $b (instantiate $B (with "plugin" (component $plugin))))
)
