(component
  (component $N
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (component $child-component
      (import "wasi:cli/log" (instance $log (export "line" (func))))
      (export "run" (func $log "line"))
      (export "stop" (func $log "line"))
    )
    (component $N
    (import "child" (instance $child (export "run" (func))))
    (core func (canon lower (func $child "run")))
  )
    (instance $child (instantiate $child-component (with "wasi:cli/log" (instance $log))))
    (instance $N (instantiate $N
      (with "child" (instance $child))))
  )
)
