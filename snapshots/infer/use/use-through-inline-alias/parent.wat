(component
  (import "host" (instance $host ...))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child (with "print" (func $host "write-line"))))
)
