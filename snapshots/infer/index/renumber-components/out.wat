(component
  (import "plugin" (component $plugin (export "run" (func (result u32)))))
  (component (import "plugin" (component (export "run" (func (result u32))))))
  (component (component) (component) (export "two" (component 1)))
  (instance (instantiate 1 (with "plugin" (component $plugin))))
  (component (alias outer 1 2 (component $C)) (instance (instantiate $C)))
  (instance (instantiate 2))
  (export "first" (component 2))
)
