(component
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (component $Nested
    (import "log" (instance $log-2 (export "print" (func (param "line" string)))))
    (instance $child (instantiate $Child (with "log" (instance $log-2)))))
  (instance $nested (instantiate $Nested (with "log" (instance $log))))
)
