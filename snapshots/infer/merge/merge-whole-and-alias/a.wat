(component (import "log" (instance (export "flush" (func)))))
