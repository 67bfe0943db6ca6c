(component (import "demo:io/error@1.3.0" (instance (export "error" (type $e (sub resource))) (export "[method]error.code" (func (param "self" (borrow $e)))))))
