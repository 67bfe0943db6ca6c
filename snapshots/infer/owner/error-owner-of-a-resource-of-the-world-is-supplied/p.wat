(component
  (component $T
    (type $s' (resource (rep i32))) (export $s "s" (type $s')))
  (instance $t (instantiate $T))
  (export "a:b/types" (instance $t)))
