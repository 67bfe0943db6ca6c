(component (import "ns:s/x@0.2.2" (instance (export "a" (func)))))
