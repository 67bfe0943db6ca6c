(component
  (import "./middle.wat" (component $Middle ...))
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (instance $middle (instantiate $Middle (with "log" (instance $log))))
)
