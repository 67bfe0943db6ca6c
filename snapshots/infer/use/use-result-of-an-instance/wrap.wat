(component
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (export "log" (instance $log)))
