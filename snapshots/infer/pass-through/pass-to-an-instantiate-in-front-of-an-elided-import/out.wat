(component
  (import "wasi:cli/log" (instance $log (export "line" (func))))
  (component $Child
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (export "run" (func $log "line"))
    (export "stop" (func $log "line"))
  )
  (instance $child (instantiate $Child (with "wasi:cli/log" (instance $log))))
  (export "run" (func $child "run"))
)
