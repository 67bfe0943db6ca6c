(component (import "log" (instance
  (export "print" (func (param "line" string)))
  (export "flush" (func)))))
