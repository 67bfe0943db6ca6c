(component
  (import "wasi:cli/log" (instance $log (export "line" (func))))
  (component $child-component
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (export "run" (func $log "line"))
    (export "stop" (func $log "line"))
  )
  (instance $child (instantiate $child-component (with "wasi:cli/log" (instance $log))))
  (export "run" (func $child "run"))
)
