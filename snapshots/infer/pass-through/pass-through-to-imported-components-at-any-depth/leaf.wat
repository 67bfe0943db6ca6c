(component (import "fa" (func (param "p" u32))))
