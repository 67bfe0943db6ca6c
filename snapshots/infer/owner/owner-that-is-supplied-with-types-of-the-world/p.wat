(component
  (component $T
    (type $r' (record (field "x" u32))) (export $r "rec" (type $r'))
    (type $e' (enum "p" "q")) (export $e "e" (type $e'))
    (type $s' (resource (rep i32))) (export $s "s" (type $s')))
  (instance $t (instantiate $T))
  (export "a:b/types" (instance $t)))
