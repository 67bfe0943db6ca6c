(component
  (import "a:b/c@0.1.0" (instance (export "f" (func (result u32)))))
  (import "a:b/d@0.1.0" (instance (export "f" (func (result u32)))))
  (import "h:h/h" (instance (export "f" (func (result u32)))))
)
