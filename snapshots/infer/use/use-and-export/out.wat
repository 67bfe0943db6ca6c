(component
  (import "host" (instance $host (export "print" (func (param "line" string)))))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $child (instantiate $Child (with "log" (instance $host))))
  (export "log" (instance $host))
)
