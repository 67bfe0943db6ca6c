(component
  (import "log" (instance $log-3 (export "print" (func (param "line" string)))))
  (import "console" (instance $log (export "print" (func (param "line" string)))))
  (instance $log0)
  (instance $log-2 (export "x" (instance $log0)))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $child (instantiate $Child (with "log" (instance $log-3))))
  (export "console" (instance $log))
)
