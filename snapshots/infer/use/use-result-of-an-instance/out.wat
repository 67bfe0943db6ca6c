(component
  (import "host" (instance $host (export "print" (func (param "line" string)))))
  (component $Wrap
    (import "log" (instance $log (export "print" (func (param "line" string)))))
    (export "log" (instance $log)))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $wrapped (instantiate $Wrap (with "log" (instance $host))))
  (instance $child (instantiate $Child (with "log" (instance $wrapped "log"))))
)
