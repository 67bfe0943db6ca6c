(component (import "demo:log/log@0.2.9" (instance (export "print" (func (param "line" u32))))))
