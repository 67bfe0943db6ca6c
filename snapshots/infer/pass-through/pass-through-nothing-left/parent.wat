(component
  (import "log" (instance $console (export "print" (func (param "line" string)))))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child (with "log" (instance $console)) ...))
)
