(module
  (func (export "x"))
)
