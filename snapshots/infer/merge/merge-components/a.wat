(component (import "plugin" (component
  (import "log" (func (param "line" string)))
  (import "now" (func (result u64)))
  (export "start" (func)))))
