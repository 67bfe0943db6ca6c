(component
  (component $Nested
    (import "log" (instance $log ...)))
  (import "log" (instance $log ...))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child (with "log" (instance $log))))
)
