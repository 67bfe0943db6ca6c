(component
  (import "demo:io/error@0.2.9" (instance $error (export "error" (type $error (sub resource)))))
  (alias export $error "error" (type $error-2))
  (import "demo:io/streams@0.2.9" (instance $streams
    (export "error" (type $error (eq $error-2)))
    (export "read" (func (result (own $error))))
    (export "write" (func (result (own $error))))
  ))
  (component $A
    (import "demo:io/error@0.2.0" (instance $error (export "error" (type (sub resource)))))
    (alias export $error "error" (type $error.error))
    (import "demo:io/streams@0.2.0" (instance
      (export "error" (type $e (eq $error.error)))
      (export "read" (func (result (own $e)))))))
  (component $B
    (import "demo:io/error@0.2.9" (instance $error (export "error" (type (sub resource)))))
    (alias export $error "error" (type $error.error))
    (import "demo:io/streams@0.2.9" (instance
      (export "error" (type $e (eq $error.error)))
      (export "write" (func (result (own $e)))))))
  (instance $a (instantiate $A
    (with "demo:io/error@0.2.0" (instance $error))
    (with "demo:io/streams@0.2.0" (instance $streams))))
  (instance $b (instantiate $B
    (with "demo:io/error@0.2.9" (instance $error))
    (with "demo:io/streams@0.2.9" (instance $streams))))
)
