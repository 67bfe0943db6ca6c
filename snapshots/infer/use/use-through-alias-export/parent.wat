(component
  (import "host" (instance $host ...))
  (import "./child.wasm" (component $Child ...))
  (alias export $host "write-line" (func $print))
  (instance $child (instantiate $Child (with "print" (func $print))))
)
