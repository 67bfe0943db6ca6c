(component
  (import "a:b/types" (instance $types
    (export "s" (type $s (sub resource)))))
  (alias export $types "s" (type $s))
  (import "res" (type $res (eq $s)))
  (import "i" (func $i (param "r" (borrow $res))))
)
