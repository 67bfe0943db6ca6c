(component
  (import "log" (external-id "host.example/log#1") (instance $log
    (export "print" (func (param "line" string)))
  ))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $child (instantiate $Child (with "log" (instance $log))))
)
