(component
  (import "./child.wasm" (component $Child ...))
  (import "log" (instance $log ...))
  (import "other" (instance $other (export "print" (func (param "line" string)))))
  (instance $child (instantiate $Child (with "log" (instance $other))))
)
