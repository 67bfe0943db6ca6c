(component
  (import "wasi:cli/log" (instance $log (export "line" (func (param "x" u32)))))
  (export "run" (func $log "line"))
  (export "stop" (func $log "line"))
)
