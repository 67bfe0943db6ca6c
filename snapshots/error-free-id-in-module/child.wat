(module
  (func (call $f))
)
