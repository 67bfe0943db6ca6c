(component
  (import "log" (instance $log
    (export "flush" (func))
    (export "print" (func (param "line" string)))
    (export "shut" (func))
  ))
  (component $A (import "log" (instance (export "flush" (func)))))
  (component $B
    (import "print" (func (param "line" string)))
    (import "console" (instance (export "close" (func)))))
  (instance $a (instantiate $A (with "log" (instance $log))))
  (instance $b (instantiate $B
    (with "print" (func $log "print"))
    (with "console" (instance (export "close" (func $log "shut"))))))
)
