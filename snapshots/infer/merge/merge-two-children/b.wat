(component (import "log" (instance
  (export "close" (func))
  (export "flush" (func)))))
