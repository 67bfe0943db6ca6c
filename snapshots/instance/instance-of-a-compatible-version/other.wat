(component
  (import "wasi:cli/log@0.2.1" (instance $log (export "line" (func))))
  (export "run" (func $log "line"))
  (export "stop" (func $log "line"))
)
