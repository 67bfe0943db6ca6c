(component
  (import "log" (func $log (param "line" string)))
  (component $Child (import "print" (func (param "line" string))))
  (instance $child (instantiate $Child (with "print" (func $log))))
)
