(component
  (import "log" (instance $log ...))
  (import "./a.wasm" (component $A ...))
  (import "./b.wasm" (component $B ...))
  (instance $a (instantiate $A (with "print" (func $log "print"))))
  (instance $b (instantiate $B (with "log" (instance $log))))
)
