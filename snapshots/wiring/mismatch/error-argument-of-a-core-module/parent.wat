(component
  (core module $Log (func (export "log") (param i32)))
  (core module $Main
    (import "host" "exit" (func))
    (import "log" "log" (func (param i64)))
    (import "log" "level" (global i32))
  )
  (core instance $log (instantiate $Log))
  (core instance $main (instantiate $Main
    (with "host" (instance (export "exit" (func $log "log"))))
    (with "log" (instance $log))
  ))
)
