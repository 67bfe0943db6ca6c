(component
  (func $print (import "print") ...)
  (instance $host (import "host") ...)
  (component $Child (import "./child.wasm") ...)
  (instance $child (instantiate $Child (with "print" (func $print)) (with "log" (instance $host))))
)
