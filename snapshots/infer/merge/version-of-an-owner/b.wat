(component
  (import "demo:io/error@0.2.9" (instance $error (export "error" (type (sub resource)))))
  (alias export $error "error" (type $error.error))
  (import "demo:io/streams@0.2.9" (instance
    (export "error" (type $e (eq $error.error)))
    (export "write" (func (result (own $e)))))))
