(component
  (import "b" (instance $b (export "s" (type (sub resource)))))
  (alias export $b "s" (type $s))
  (import "a" (instance (export "bs" (type (eq $s))))))
