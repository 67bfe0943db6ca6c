(component (import "demo:io/error@0.0.2" (instance (export "error" (type $e (sub resource))) (export "[method]error.code" (func (param "self" (borrow $e)))))))
