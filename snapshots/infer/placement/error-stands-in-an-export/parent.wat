(component
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child ...))
  (export "a" (instance $child) ...)
  (export "b" (instance $child) (instance ...))
)
