(component
  (import "wasi:cli/log@0.2.3" (func (param "line" string)))
  (import "flush" (func)))
