(component
  (import "log" (instance $console (export "print" (func (param "line" string))) (export "flush" (func))))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child ...))
)
