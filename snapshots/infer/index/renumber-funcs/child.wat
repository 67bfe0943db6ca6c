(component (import "print" (func (param "line" u32))))
