(component
  (import "a:b/i0" (instance $i0 (export "s" (type $s (sub resource)))))
  (alias export $i0 "s" (type $s))
  (component $T
    (import "s" (type $s (sub resource)))
    (export "u" (type $s)))
  (instance $t (instantiate $T (with "s" (type $s))))
  (export "a:b/i1" (instance $t)))
