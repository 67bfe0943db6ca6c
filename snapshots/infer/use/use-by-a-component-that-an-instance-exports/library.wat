(component (component $Child (import "print" (func (param "line" string)))) (export "child" (component $Child)))
