(component
  (import "draw" (func (param "width" u32) (param "width" u32))))
