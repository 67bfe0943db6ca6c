(component
  (import "a:b/i" (instance $i (type $t0 (record (field "x" u32))) (export "t" (type $t (eq $t0)))))
  (alias export $i "t" (type $t))
  (import "t" (type $tt (eq $t)))
  (import "a" (func $f (result u32))))
