(component
  (import "a:b/i0" (instance $i0 (export "s" (type $s (sub resource)))))
  (alias export $i0 "s" (type $s))
  (import "a:b/i1" (instance $i1 (export "u" (type (eq $s)))))
  (alias export $i1 "u" (type $u))
  (import "wu" (type $wu (eq $u)))
  (import "f" (func $f (param "r" (borrow $wu))))
  (export "f" (func $f))
)
