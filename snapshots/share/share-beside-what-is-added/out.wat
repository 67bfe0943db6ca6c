(component
  (component $child
    (import "log" (instance $log (export "line" (func))))
    (export "run" (func $log "line"))
  )
  (import "log" (instance $log (export "line" (func))))
  (component $N (alias outer 1 $child (component $C)) (export "c" (component $C)))
  (alias outer 0 $child (component))
  (instance $i (instantiate 2 (with "log" (instance $log))))
  (export "run" (func $i "run"))
  (export "n" (component 1))
)
