(module (func (export "unused")))
