(component
  (import "log" (instance (export "console" (instance (export "print" (func (param "line" char))))))))
