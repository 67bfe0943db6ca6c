(component (import "print" (func (param "line" string))))
