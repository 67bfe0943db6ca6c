(component
  (import "log" (instance $log ...))
  (import "./a.wasm" (component $A ...))
  (import "./b.wasm" (component $B ...))
  (instance $a (instantiate $A (with "log" (instance $log))))
  (instance $b (instantiate $B
    (with "print" (func $log "print"))
    (with "console" (instance (export "close" (func $log "shut"))))))
)
