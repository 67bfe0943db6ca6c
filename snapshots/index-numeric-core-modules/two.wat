(module (func (export "two")))
