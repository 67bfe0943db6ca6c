(component
  (import "wasi:cli/log" (instance $log (export "line" (func))))
  (component $child-component
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (export "run" (func $log "line"))
    (export "stop" (func $log "line"))
  )
  (instance $child (@name "the child") (export "child") (instantiate $child-component (with "wasi:cli/log" (instance $log))))
  (type $instance-type (instance (export "run" (func))))
  (component $instance-component
    (import "wasi:cli/log" (instance $log (export "line" (func))))
    (export "run" (func $log "line"))
    (export "stop" (func $log "line"))
  )
  (instance $instance-provided (instantiate $instance-component (with "wasi:cli/log" (instance $log))))
  (component $instance-as-declared
    (import "instance" (instance $instance (type $instance-type)))
    (export "instance" (instance $instance))
  )
  (instance $instance-as-declared (instantiate $instance-as-declared (with "instance" (instance $instance-provided))))
  (alias export $instance-as-declared "instance" (instance $instance))
  (export "other" (instance $instance))
  (export "run" (func $child "run"))
)
