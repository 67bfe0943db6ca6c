(component (import "log" (core module (export "f" (func (param i32))))))
