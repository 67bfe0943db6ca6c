(component (import "log" (func (result u64))))
