(component
  (import "plugin" (component
    (import "log" (func (param "line" string)))
    (export "run" (func (result u32))))))
