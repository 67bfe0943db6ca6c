(component
  (import "./a.wasm" (component $A ...))
  (import "./b.wat" (component $B ...))
  (export "a" (component $A))
  (export "b" (component $B))
)
