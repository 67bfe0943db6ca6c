(component
  (type $r (resource (rep i32)))
  (type $s (resource (rep i32)))
  (instance $a (export "r" (type $r)))
  (instance $b (export "r" (type $s)))
  (export "a" (instance $a))
  (export "b" (instance $b))
)
