(func (export "f"))
(func)
