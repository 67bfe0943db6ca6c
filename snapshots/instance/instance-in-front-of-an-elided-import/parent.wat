(component
  (import "./child.wat" (instance $child ...))
  (import "x" (func $x))
  (import "wasi:cli/log" (instance $log ...))
  (alias export $child "run" (func $run))
  (export "run" (func $run))
  (export "x" (func $x))
)
