(component
  (import "print" (func $print (param "line" string)))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $child (instantiate $Child (with "log" (instance (export "print" (func $print))))))
)
