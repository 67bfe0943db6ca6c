(component $Parent
  (import "wasi:cli/log" (instance $log (export "line" (func))))
  (import "host" (func $host))
  (component $child-component
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (export "run" (func $log "line"))
    (export "stop" (func $log "line"))
  )
  (alias outer 0 $child-component (component $passed-on-component))
  ;; The licence.
  (component $Parent
    (import "dependency0-0" (instance $child (export "run" (func))))
    (import "dependency1-0" (instance $passed-on (export "run" (func))))
    (import "host" (func $host)) ;; the host
    (core func $run (canon lower (func $child "run")))
    (core module $m (import "" "run" (func)))
    (core instance (instantiate $m (with "" (instance (export "run" (func $run))))))
    (type $t (tuple u8))
    (export "run" (func $passed-on "run"))
    (export "host" (func $host))
    (component (alias outer $Parent $t (type)))
  )
  (instance $child (instantiate $child-component (with "wasi:cli/log" (instance $log))))
  (instance $passed-on (instantiate $passed-on-component (with "wasi:cli/log" (instance $log))))
  (instance $Parent (instantiate $Parent
    (with "dependency0-0" (instance $child))
    (with "dependency1-0" (instance $passed-on)) (with "host" (func $host))))
  (export "run" (func $Parent "run"))
  (export "host" (func $Parent "host"))
)
