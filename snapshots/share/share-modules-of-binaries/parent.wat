(component
  (import "./a.wasm" (component $A ...))
  (import "./b.wasm" (component $B ...))
  (import "./b.wasm" (component $Again ...))
  (export "a" (component $A))
  (export "b" (component $B))
  (export "again" (component $Again))
)
