(component
  (component $child  (import "wasi:cli/log" (instance $log (export "line" (func))))  (export "run" (func $log "line"))  (export "stop" (func $log "line")))
  (import "wasi:cli/log" (instance $log (export "line" (func))))
  (import "host" (func $host))
  (component $A
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (import "host" (func $host))
    (alias outer 1 $child (component $dependency-0))
    (alias outer 1 $child (component $dependency-1))
    (component $component  (import "dependency0-0" (instance $child (export "run" (func))))  (import "dependency1-0" (instance $passed-on (export "run" (func))))  (import "host" (func $host))   (core func $run (canon lower (func $child "run")))  (core module $m (import "" "run" (func)))  (core instance (instantiate $m (with "" (instance (export "run" (func $run))))))  (type $t (tuple u8))  (export "run" (func $passed-on "run"))  (export "host" (func $host))  (component (alias outer $component $t (type))))
    (instance $dependency-0 (instantiate $dependency-0 (with "wasi:cli/log" (instance $log))))
    (instance $dependency-1 (instantiate $dependency-1 (with "wasi:cli/log" (instance $log))))
    (instance $component (instantiate $component
      (with "dependency0-0" (instance $dependency-0))
      (with "dependency1-0" (instance $dependency-1)) (with "host" (func $host))
    ))
    (export "run" (func $component "run"))
    (export "host" (func $component "host"))
  )
  (instance (instantiate $A
    (with "wasi:cli/log" (instance $log))
    (with "host" (func $host)))))
