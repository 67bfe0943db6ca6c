(component
  (import "log" (func $log ...))
  (import "./a.wasm" (component $A ...))
  (import "./b.wasm" (component $B ...))
  (instance $a (instantiate $A (with "log" (func $log))))
  (instance $b (instantiate $B (with "log" (func $log))))
)
