(component
  (import "log" (instance (export "print" (instance (export "line" (func)))))))
