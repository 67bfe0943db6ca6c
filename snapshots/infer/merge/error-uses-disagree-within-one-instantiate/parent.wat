(component
  (import "./child.wasm" (component $Child ...))
  (import "f" (func $f ...))
  (instance (instantiate $Child
    (with "a" (func $f))
    (with "b" (func $f))))
)
