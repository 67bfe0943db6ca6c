(component
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (component $Middle
    (import "log" (instance $log (export "print" (func (param "line" string)))))
    (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
    (instance (instantiate $Child (with "log" (instance $log)))))
  (instance $middle (instantiate $Middle (with "log" (instance $log))))
)
