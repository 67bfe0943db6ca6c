(component
  (import "log" (instance $log ...))
  (export "log" (instance $log))
)
