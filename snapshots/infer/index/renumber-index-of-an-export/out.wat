(component
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (import "clock" (instance (export "now" (func (result u64)))))
  (export "clock" (instance 1))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance (instantiate $Child (with "log" (instance $log))))
  (export "child" (instance 3))
  (export "clock-again" (instance 2))
)
