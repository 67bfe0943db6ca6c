(module quote
  "(memory 1)"
  "(func (call $none))"
)
