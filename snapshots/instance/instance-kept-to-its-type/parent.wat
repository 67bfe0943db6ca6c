(component
  (import "wasi:cli/log" (instance $log ...))
  (import "./child.wat" (instance $child (export "run" (func))))
  (export "child" (instance $child))
)
