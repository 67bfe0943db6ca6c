(component
  (core module (func (call $none)))
)
