(component
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (import "./child.wat" (component $Child ...))
  (instance (instantiate $Child (with "log" (instance $log)))))
