(component
  (import "clock" (instance (export "now" (func (result u64)))))
  (import "log" (instance (export "print" (func (param "line" string)))))
  (import "./child.wasm" (component $Child ...))
  (component $Nested
    (import "clock" (instance (export "now" (func (result u64)))))
    (instance (instantiate $Child ...))
    (export "clock" (instance 0))
    (export "child" (instance 1)))
  (instance (instantiate $Nested (with "clock" (instance 0)) (with "log" (instance 1))))
  (export "nested" (instance 2))
)
