(component
  (import "demo:io/error@0.0.1" (instance $error
    (export "error" (type $error (sub resource)))
    (export "[method]error.text" (func (param "self" (borrow $error))))
  ))
  (import "demo:io/error@0.0.2" (instance $error-2
    (export "error" (type $error (sub resource)))
    (export "[method]error.code" (func (param "self" (borrow $error))))
  ))
  (component $A (import "demo:io/error@0.0.1" (instance (export "error" (type $e (sub resource))) (export "[method]error.text" (func (param "self" (borrow $e)))))))
  (component $B (import "demo:io/error@0.0.2" (instance (export "error" (type $e (sub resource))) (export "[method]error.code" (func (param "self" (borrow $e)))))))
  (instance $a (instantiate $A (with "demo:io/error@0.0.1" (instance $error))))
  (instance $b (instantiate $B (with "demo:io/error@0.0.2" (instance $error-2))))
)
