(component
  (import "./child.wasm" (component $Child ...))
  (import "lag" (instance $log ...))
  (instance $child (instantiate $Child (with "lag" (instance $log)) ...))
)
