(component
  (import "log" (func (param "x" u32) (param "y" u32)))
)
