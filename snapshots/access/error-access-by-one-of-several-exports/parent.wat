(component
  (import "clock" (func $clock))
  (import "log" (func $log))
  (component $Filter
    (import "in" (func $in))
    (import "other" (func $other))
    (export "other" (func $other))
    (export "in" (func $in))
    (export "out" (func $in))
  )
  (instance $filter (instantiate $Filter
    (with "other" (func $log))
    (with "in" (func $clock))
  ))
  (instance $both
    (export "first" (func $clock))
    (export "second" (func $filter "out"))
  )
  (component $Child
    (import "both" (instance $both (export "first" (func)) (export "second" (func))))
    (alias export $both "second" (func $second))
    (component $Inner (import "f" (func $f)) (core func (canon lower (func $f))))
    (instance $inner (instantiate $Inner (with "f" (func $second))))
  )
  (instance $child (instantiate $Child (with "both" (instance $both))))
)
