(component
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (import "clock" (instance $clock ;; the time
 (export "now" (func (result u64))) ;; whatever is asked for
  ))
  (component $Child
    (import "clock" (instance (export "now" (func (result u64)))))
    (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $child (instantiate $Child ;; the child
    (with "clock" (instance $clock)) ;; its clock
    ;; the rest
    (with "log" (instance $log)) ;; from outside
  ))
)
