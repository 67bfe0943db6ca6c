(component
  (import "print" (func $log (param "line" u32)))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child ...))
)
