(component
  (import "wasi:cli/log@0.2.3" (instance $log (export "line" (func))))
  (component $child-component
    (import "wasi:cli/log@0.2.3" (instance $log (export "line" (func))))
    (export "run" (func $log "line"))
    (export "stop" (func $log "line"))
  )
  (instance $child (instantiate $child-component (with "wasi:cli/log@0.2.3" (instance $log))))
  (component $other-component
    (import "wasi:cli/log@0.2.1" (instance $log (export "line" (func))))
    (export "run" (func $log "line"))
    (export "stop" (func $log "line"))
  )
  (instance $other (instantiate $other-component (with "wasi:cli/log@0.2.1" (instance $log))))
  (export "run" (func $child "run"))
)
