(component
  (import "other" (instance))
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $child (instantiate $Child (with "log" (instance $log))))
)
