(component
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $child (instantiate $Child ...))
)
