(component
  (import "ns:log/x@0.2.2" (instance $log (export "a" (func (result u32)))))
  (export "f" (func $log "a"))
)
