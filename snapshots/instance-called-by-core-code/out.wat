(component
  (import "wasi:cli/log" (instance $log (export "line" (func))))
  (component $child-component
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (export "run" (func $log "line"))
    (export "stop" (func $log "line"))
  )
  (instance $child (instantiate $child-component (with "wasi:cli/log" (instance $log))))
  (component $passed-on-component
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (export "run" (func $log "line"))
    (export "stop" (func $log "line"))
  )
  (instance $passed-on (instantiate $passed-on-component (with "wasi:cli/log" (instance $log))))
  (core func $run (canon lower (func $child "run")))
  (core module $m (import "" "run" (func)))
  (core instance (instantiate $m (with "" (instance (export "run" (func $run))))))
  (export "run" (func $passed-on "run"))
)
