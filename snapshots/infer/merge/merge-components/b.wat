(component (import "plugin" (component
  (import "log" (func (param "line" string)))
  (export "stop" (func)))))
