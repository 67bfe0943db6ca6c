(component
  (import "host" (instance $host ...))
  (import "extra" (func $extra (result u8)))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child
    (with "log" (instance
      (export "extra" (func $extra))
      (export "print" (func $host "write-line"))))))
)
