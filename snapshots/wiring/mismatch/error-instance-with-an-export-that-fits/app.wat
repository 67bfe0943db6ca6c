(component (import "log" (instance (export "print" (func (param "line" u32))))))
