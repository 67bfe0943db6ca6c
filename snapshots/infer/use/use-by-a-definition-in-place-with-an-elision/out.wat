(component
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (component $Nested
    (import "console" (instance $console (export "print" (func (param "line" string)))))
    (instance $child (instantiate $Child (with "log" (instance $console)))))
  (instance $nested (instantiate $Nested (with "console" (instance $log))))
)
