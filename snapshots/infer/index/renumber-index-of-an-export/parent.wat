(component
  (import "clock" (instance (export "now" (func (result u64)))))
  (export "clock" (instance 0))
  (import "./child.wasm" (component $Child ...))
  (instance (instantiate $Child ...))
  (export "child" (instance 2))
  (export "clock-again" (instance 1))
)
