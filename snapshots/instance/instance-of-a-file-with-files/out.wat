(component
  (import "wasi:cli/log" (instance $log (export "line" (func))))
  (component $middle-component
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (component $leaf-component
      (import "wasi:cli/log" (instance $log (export "line" (func))))
      (export "run" (func $log "line"))
      (export "stop" (func $log "line"))
    )
    (instance $leaf (instantiate $leaf-component (with "wasi:cli/log" (instance $log))))
    (export "go" (func $leaf "run"))
  )
  (instance $middle (instantiate $middle-component (with "wasi:cli/log" (instance $log))))
  (export "go" (func $middle "go"))
)
