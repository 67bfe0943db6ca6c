(component
  (import "log" (core module $log ...))
  (import "./a.wasm" (component $A ...))
  (import "./b.wasm" (component $B ...))
  (instance $a (instantiate $A (with "log" (core module $log))))
  (instance $b (instantiate $B (with "log" (core module $log))))
)
