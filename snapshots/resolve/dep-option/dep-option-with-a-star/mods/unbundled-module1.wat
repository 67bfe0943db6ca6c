(module
  (func (export "b"))
)
