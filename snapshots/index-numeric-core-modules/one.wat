(module (func (export "one")))
