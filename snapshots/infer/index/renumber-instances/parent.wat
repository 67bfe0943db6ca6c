(component
  (import "clock" (instance (export "now" (func (result u64)))))
  (import "./child.wasm" (component $Child ...))
  (instance (instantiate $Child ...))
  (alias export 0 "now" (func $now))
  (export "child" (instance 1))
  (export "clock" (instance 0))
  (export "now" (func 0 "now"))
)
