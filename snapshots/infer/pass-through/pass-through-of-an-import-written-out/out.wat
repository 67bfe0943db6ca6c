(component
  (import "log" (instance $console (export "print" (func (param "line" string))) (export "flush" (func))))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $child (instantiate $Child (with "log" (instance $console))))
)
