(component
  (import "log" (instance $log...))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child...))
)
