(component
  (type $child-type (instance (export "run" (func))))
  (import "x" (instance $x (export "z" (func))))
  ;; what the child logs to
  (import "wasi:cli/log" (instance $log (export "line" (func)) (export "more" (func))))
  (component $child-component
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (export "run" (func $log "line"))
    (export "stop" (func $log "line"))
  )
  (instance $child-provided (instantiate $child-component (with "wasi:cli/log" (instance $log))))
  (component $child-as-declared
    (import "instance" (instance $child (type $child-type)))
    (export "instance" (instance $child))
  )
  (instance $child-as-declared (instantiate $child-as-declared (with "instance" (instance $child-provided))))
  (alias export $child-as-declared "instance" (instance $child))
  (export "child" (instance $child))
  (export "z" (func $x "z"))
)
