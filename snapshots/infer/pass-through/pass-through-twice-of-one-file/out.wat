(component
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $a (instantiate $Child (with "log" (instance $log))))
  (instance $b (instantiate $Child (with "log" (instance $log))))
)
