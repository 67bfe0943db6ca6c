(module
  (func (export "g"))
)
