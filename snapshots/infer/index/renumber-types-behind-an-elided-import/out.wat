(component
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (type (record (field "x" u32)))
  (import "p" (type (eq 1)))
  (import "f" (func (param "p" 2)))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance (instantiate $Child (with "log" (instance $log))))
)
