(component
  (import "./child.wat" (instance $child ...))
  (alias export $child "run" (func $run))
  (import "wasi:cli/log" (instance $log (export "line" (func))))
)
