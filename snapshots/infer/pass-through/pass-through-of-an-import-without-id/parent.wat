(component
  (import "other" (instance))
  (import "log" (instance (export "print" (func (param "line" string)))))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child ...))
)
