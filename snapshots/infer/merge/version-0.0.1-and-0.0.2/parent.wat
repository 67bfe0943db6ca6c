(component
  (import "./a.wasm" (component $A ...))
  (import "./b.wasm" (component $B ...))
  (instance $a (instantiate $A ...))
  (instance $b (instantiate $B ...))
)
