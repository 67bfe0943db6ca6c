(component
  (import "print" (func (param "line" string)))
  (import "console" (instance (export "close" (func)))))
