(component
  (import "./child.wasm" (component $Child
    (import "log" (instance (export "print" (func (param "line" string)))))
    (import "now" (func (result u64)))))
  (instance $child (instantiate $Child ...))
)
