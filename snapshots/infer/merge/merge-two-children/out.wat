(component
  (import "log" (instance $log
    (export "print" (func (param "line" string)))
    (export "flush" (func))
    (export "close" (func))
  ))
  (component $A (import "log" (instance
    (export "print" (func (param "line" string)))
    (export "flush" (func)))))
  (component $B (import "log" (instance
    (export "close" (func))
    (export "flush" (func)))))
  (instance $a (instantiate $A (with "log" (instance $log))))
  (instance $b (instantiate $B (with "log" (instance $log))))
)
