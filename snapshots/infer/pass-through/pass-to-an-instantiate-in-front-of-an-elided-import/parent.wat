(component
  (import "./child.wat" (component $Child ...))
  (instance $child (instantiate $Child ...))
  (import "wasi:cli/log" (instance $log ...))
  (export "run" (func $child "run"))
)
