(component
  (import "child" (external-id "lib/child.wasm") (component $C))
  (instance (instantiate $C))
)
