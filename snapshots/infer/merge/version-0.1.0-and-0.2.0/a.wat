(component (import "demo:io/error@0.1.0" (instance (export "error" (type $e (sub resource))) (export "[method]error.text" (func (param "self" (borrow $e)))))))
