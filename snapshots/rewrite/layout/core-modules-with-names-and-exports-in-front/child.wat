(component (core module (func (export "f"))) (export "z" (core module 0)))
