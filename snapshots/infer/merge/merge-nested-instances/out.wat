(component
  (import "log" (instance $log
    (export "console" (instance
      (export "print" (func (param "line" string)))
      (export "flush" (func))
    ))
  ))
  (component $A (import "log" (instance (export "console" (instance (export "print" (func (param "line" string))))))))
  (component $B (import "log" (instance (export "console" (instance (export "flush" (func)))))))
  (instance $a (instantiate $A (with "log" (instance $log))))
  (instance $b (instantiate $B (with "log" (instance $log))))
)
