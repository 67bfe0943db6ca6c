(component
  (import "log" (instance $log ...))
  (type (record (field "x" u32)))
  (import "p" (type (eq 0)))
  (import "f" (func (param "p" 1)))
  (import "./child.wasm" (component $Child ...))
  (instance (instantiate $Child (with "log" (instance $log))))
)
