(component
  (import "host" (instance $host
    (export "console" (instance (export "print" (func (param "line" string)))))
  ))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $child (instantiate $Child (with "log" (instance $host "console"))))
)
