(component
  (import "plugin" (component $plugin
    (import "log" (func (param "line" string)))
    (export "start" (func))
    (export "stop" (func))
  ))
  (component $A (import "plugin" (component
    (import "log" (func (param "line" string)))
    (import "now" (func (result u64)))
    (export "start" (func)))))
  (component $B (import "plugin" (component
    (import "log" (func (param "line" string)))
    (export "stop" (func)))))
  (instance $a (instantiate $A (with "plugin" (component $plugin))))
  (instance $b (instantiate $B (with "plugin" (component $plugin))))
)
