(module
  (func (export "f"))
  (func (export "hidden"))
)
