(component
  (import "demo:io/error@0.2.9" (instance $error (export "error" (type (sub resource)))))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child ...))
)
