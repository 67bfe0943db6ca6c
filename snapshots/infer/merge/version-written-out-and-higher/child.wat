(component (import "demo:io/error@0.2.0" (instance (export "error" (type $e (sub resource))))))
