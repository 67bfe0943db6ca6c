(component
  (import "demo:io/error@0.2.9" (instance $error (export "error" (type (sub resource)))))
  (component $Child (import "demo:io/error@0.2.0" (instance (export "error" (type $e (sub resource))))))
  (instance $child (instantiate $Child (with "demo:io/error@0.2.0" (instance $error))))
)
