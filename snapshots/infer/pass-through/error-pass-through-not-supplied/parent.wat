(component
  (import "./child.wasm" (component $Child ...))
  (component $Nested
    (instance $child (instantiate $Child ...)))
  (instance $nested (instantiate $Nested))
)
