(component
  (import "./child.wasm" (component $Child ...))
  (import "log" (instance $log ...))
  (instance $child (instantiate $Child (with "log" (instance $log))))
  (export "flush" (func $log "flush"))
)
