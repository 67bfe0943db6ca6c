(module $"own )" (func (export "f")))
