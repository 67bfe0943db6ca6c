(component (import "c:d/log" (instance (export "line" (func)))))
