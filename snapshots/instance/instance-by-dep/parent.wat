(component
  (import "child" (instance $child ...))
  (import "other:pkg/child" (instance $other (export "run" (func)) (export "stop" (func))))
  (export "run" (func $child "run"))
  (export "stop" (func $other "stop"))
)
