(component
  (import "./a.wasm" (component $A ...))
  (import "./b.wasm" (component $B ...))
  (instance $b (instantiate $B ...))
  (instance $a (instantiate $A ...))
)
