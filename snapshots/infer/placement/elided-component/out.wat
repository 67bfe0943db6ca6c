(component
  (import "plugin" (component $plugin
    (import "log" (func (param "line" string)))
    (export "run" (func (result u32)))
  ))
  (component $Child
    (import "plugin" (component
      (import "log" (func (param "line" string)))
      (export "run" (func (result u32))))))
  (instance $child (instantiate $Child (with "plugin" (component $plugin))))
)
