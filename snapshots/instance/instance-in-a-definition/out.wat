(component
  (component $child-2
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (export "run" (func $log "line"))
    (export "stop" (func $log "line"))
  )
  (import "wasi:cli/log" (instance $log (export "line" (func))))
  (component $Outer
    (import "wasi:cli/log" (instance $log-2 (export "line" (func))))
    (alias outer 1 $child-2 (component $child-component-2))
    (instance $child (instantiate $child-component-2 (with "wasi:cli/log" (instance $log-2))))
    (component $Inner
      (import "wasi:cli/log" (instance $log-3 (export "line" (func))))
      (alias outer 2 $child-2 (component $child-component))
      (instance $child (instantiate $child-component (with "wasi:cli/log" (instance $log-3))))
      (export "stop" (func $child "stop"))
    )
    (instance $inner (instantiate $Inner (with "wasi:cli/log" (instance $log-2))))
    (export "run" (func $child "run"))
    (export "inner" (instance $inner))
  )
  (instance $outer (instantiate $Outer (with "wasi:cli/log" (instance $log))))
  (export "outer" (instance $outer))
)
