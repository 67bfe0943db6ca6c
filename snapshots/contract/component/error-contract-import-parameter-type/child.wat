(component
  (import "log" (func (param "x" s32)))
)
