(component
  (import "print" (func $print (param "line" string)))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $log (export "print" (func $print)))
  (instance $child (instantiate $Child (with "log" (instance $log))))
)
