(component
  (import "./child.wasm" (component $Child ...))
  (import "f" (func $f))
  (instance $b (export "f" (func $f)) ...)
)
