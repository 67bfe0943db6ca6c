(component (import "plugin" (component (import "print" (func (param "line" string))))))
