(component (import "demo:io/error@1.0.0" (instance (export "error" (type $e (sub resource))) (export "[method]error.text" (func (param "self" (borrow $e)))))))
