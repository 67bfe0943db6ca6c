(component
  (import "clock" (instance (export "now" (func (result u64)))))
  (import "log" (instance (export "print" (func (param "line" string))))))
