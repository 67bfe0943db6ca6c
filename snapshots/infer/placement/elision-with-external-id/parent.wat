(component
  (import "log" (external-id "host.example/log#1") (instance $log ...))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child (with "log" (instance $log))))
)
