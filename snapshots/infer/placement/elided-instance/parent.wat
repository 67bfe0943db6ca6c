(component
  (import "host" (instance $host ...))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child (with "log" (instance $host))))
)
