(component (import "plugin" (component (export "run" (func (result u32))))))
