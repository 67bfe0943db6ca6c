(component
  (import "clock" (instance (export "now" (func (result u64)))))
  (import "log" (instance (export "print" (func (param "line" string)))))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (component $Nested
    (import "log" (instance $log (export "print" (func (param "line" string)))))
    (import "clock" (instance (export "now" (func (result u64)))))
    (instance (instantiate $Child (with "log" (instance $log))))
    (export "clock" (instance 1))
    (export "child" (instance 2)))
  (instance (instantiate $Nested (with "clock" (instance 0)) (with "log" (instance 1))))
  (export "nested" (instance 2))
)
