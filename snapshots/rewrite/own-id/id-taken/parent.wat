(component
  (import "console" (instance $log (export "print" (func (param "line" string)))))
  (instance $log0)
  (instance $log-2 (export "x" (instance $log0)))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child ...))
  (export "console" (instance $log))
)
