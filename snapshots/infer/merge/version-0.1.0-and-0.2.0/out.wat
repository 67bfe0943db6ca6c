(component
  (import "demo:io/error@0.1.0" (instance $error
    (export "error" (type $error (sub resource)))
    (export "[method]error.text" (func (param "self" (borrow $error))))
  ))
  (import "demo:io/error@0.2.0" (instance $error-2
    (export "error" (type $error (sub resource)))
    (export "[method]error.code" (func (param "self" (borrow $error))))
  ))
  (component $A (import "demo:io/error@0.1.0" (instance (export "error" (type $e (sub resource))) (export "[method]error.text" (func (param "self" (borrow $e)))))))
  (component $B (import "demo:io/error@0.2.0" (instance (export "error" (type $e (sub resource))) (export "[method]error.code" (func (param "self" (borrow $e)))))))
  (instance $a (instantiate $A (with "demo:io/error@0.1.0" (instance $error))))
  (instance $b (instantiate $B (with "demo:io/error@0.2.0" (instance $error-2))))
)
