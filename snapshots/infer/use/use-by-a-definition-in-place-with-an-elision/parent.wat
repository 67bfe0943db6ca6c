(component
  (import "./child.wasm" (component $Child ...))
  (import "log" (instance $log ...))
  (component $Nested
    (import "console" (instance $console ...))
    (instance $child (instantiate $Child (with "log" (instance $console)))))
  (instance $nested (instantiate $Nested (with "console" (instance $log))))
)
