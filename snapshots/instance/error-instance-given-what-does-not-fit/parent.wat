(component
  (import "wasi:cli/log" (instance $log (export "more" (func))))
  (import "./child.wat" (instance $child ...))
)
