(component
  (import "print" (func (param "line" string)))
  (import "log" (instance (export "print" (func (param "line" string))))))
