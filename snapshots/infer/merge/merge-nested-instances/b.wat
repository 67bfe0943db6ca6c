(component (import "log" (instance (export "console" (instance (export "flush" (func)))))))
