(component
  (import "test:dep/iface@0.2.1" (instance (export "f" (func (result u32)))))
)
