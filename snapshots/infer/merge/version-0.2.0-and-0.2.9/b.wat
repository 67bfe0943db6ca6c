(component (import "demo:io/error@0.2.9" (instance (export "error" (type $e (sub resource))) (export "[method]error.code" (func (param "self" (borrow $e)))))))
