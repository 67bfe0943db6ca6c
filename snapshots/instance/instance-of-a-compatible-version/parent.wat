(component
  (import "wasi:cli/log@0.2.0" (instance $log ...))
  (import "./child.wat" (instance $child ...))
  (import "./other.wat" (instance $other ...))
  (export "run" (func $child "run"))
)
