(component
  (import "log" (instance $log ...))
  (import "./a.wasm" (component $A ...))
  (import "./b.wasm" (component $B ...))
  (instance $a (instantiate $A (with "log" (instance $log))))
  (instance $b (instantiate $B (with "log" (instance $log))))
)
