(component
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (import "now" (func $now (result u64)))
  (component $Child (import "log" (instance (export "print" (func (param "line" string))))))
  (instance $child (instantiate $Child
    (with "log" (instance $log))
    (with "now" (func $now))))
)
