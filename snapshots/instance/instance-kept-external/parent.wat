(component
  (import "child" (instance $child (export "run" (func))))
  (export "run" (func $child "run"))
)
