(component (import "x:y/z" (instance (export "f" (func)))))
