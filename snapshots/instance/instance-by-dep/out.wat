(component
  (import "wasi:cli/log" (instance $log (export "line" (func))))
  (component $child-component
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (export "run" (func $log "line"))
    (export "stop" (func $log "line"))
  )
  (instance $child (instantiate $child-component (with "wasi:cli/log" (instance $log))))
  (alias outer 0 $child-component (component $other-component))
  (instance $other (instantiate $other-component (with "wasi:cli/log" (instance $log))))
  (export "run" (func $child "run"))
  (export "stop" (func $other "stop"))
)
