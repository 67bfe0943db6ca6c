(component
  (import "clock" (func $clock))
  (import "log" (func $log))
  (instance $host
    (export "log" (func $log))
    (export "clock" (func $clock))
  )
  (component $Child
    (import "log" (func $log))
    (import "clock" (func $clock))
    (core func (canon lower (func $clock)))
  )
  (instance $child (instantiate $Child (with ... (instance $host))))
)
