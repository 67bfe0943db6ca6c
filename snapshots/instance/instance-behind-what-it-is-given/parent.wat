(component
  (import "./child.wat" (instance $child (export "run" (func))))
  (import "x" (instance $x (export "z" (func))))
  ;; what the child logs to
  (import "wasi:cli/log" (instance $log (export "line" (func)) (export "more" (func))))
  (export "child" (instance $child))
  (export "z" (func $x "z"))
)
