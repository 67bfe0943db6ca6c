(component
  (import "log" (instance $log (export "print" (func (param "line" string)))))
  (component $Child
    (import "log" (instance $log (export "print" (func (param "line" string)))))
    (component $Leaf (import "print" (func (param "line" string))))
    (instance (instantiate $Leaf (with "print" (func $log "print")))))
  (instance $child (instantiate $Child (with "log" (instance $log))))
)
