(component
  (import "url=<https://example.com/a.wasm>" (component $A))
  (import "https://example.com/b.wasm" (component $B))
  (import "url=<file://example.com/c.wasm>" (component $D))
)
