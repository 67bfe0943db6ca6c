(component (import "demo:log/log@0.2.0" (instance (export "print" (func (param "line" string))))))
