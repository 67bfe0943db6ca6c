(component
  (import "./child.wat" (component $Child ...))
  (instance $child (instantiate $Child ...))
  (import "wasi:cli/log" (instance $log (export "line" (func))))
  (export "run" (func $child "run"))
)
