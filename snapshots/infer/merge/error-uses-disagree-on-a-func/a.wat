(component (import "log" (func (result u32))))
