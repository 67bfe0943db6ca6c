(component
  (import "demo:io/error@0.2.0" (instance $error (export "error" (type (sub resource)))))
  (alias export $error "error" (type $error.error))
  (import "demo:io/streams@0.2.0" (instance
    (export "error" (type $e (eq $error.error)))
    (export "read" (func (result (own $e)))))))
