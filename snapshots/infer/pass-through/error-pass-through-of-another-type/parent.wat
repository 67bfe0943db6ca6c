(component
  (import "log" (instance $log (export "flush" (func))))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child ...))
)
