(component
  (import "plugin" (component $plugin (export "run" (func (result u32)))))
  (component $Child (import "plugin" (component (export "run" (func (result u32))))))
  (component $Nested
    (instance $child (instantiate $Child (with "plugin" (component $plugin)))))
  (instance (instantiate $Nested))
)
