(module
  (func (export "a"))
)
