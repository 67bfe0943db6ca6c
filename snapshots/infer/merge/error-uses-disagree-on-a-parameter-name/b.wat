(component
  (import "log" (instance (export "print" (func (param "text" string))))))
