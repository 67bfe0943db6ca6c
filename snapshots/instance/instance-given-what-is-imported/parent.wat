(component
  (import "wasi:cli/log" (instance $log (export "line" (func)) (export "more" (func))))
  (import "./child.wat" (instance $child ...))
  (export "run" (func $child "run"))
)
