(module
  (func (export "f"))
)
