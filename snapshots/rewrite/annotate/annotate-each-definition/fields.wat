(func (export "f"))
