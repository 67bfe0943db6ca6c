(component
  (import "clock" (func $clock))
  (import "log" (func $log))
  (component $Child
    (import "log" (instance (export "clock" (func))))
    (import "clock" (instance $clock (export "log" (func))))
    (core func (canon lower (func $clock "log")))
  )
  (instance $child (instantiate $Child
    (with "log" (instance (export "clock" (func $log))))
    (with "\63lock" (instance (export "log" (func $clock))))
  ))
)
