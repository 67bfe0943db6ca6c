(component
  (import "log" (instance $log (export "line" (func))))
  (export "run" (func $log "line"))
)
