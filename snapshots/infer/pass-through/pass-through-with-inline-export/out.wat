(component
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (component (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $child (export "child") (instantiate 0 (with "log" (instance $log))))
)
