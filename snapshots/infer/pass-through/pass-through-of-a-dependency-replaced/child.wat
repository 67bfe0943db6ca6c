(component
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (import "./leaf.wasm" (component $Leaf ...))
  (instance (instantiate $Leaf (with "print" (func $log "print")))))
