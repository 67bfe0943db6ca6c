(component
  (type $t (resource (rep i32)))
  (instance $i (export "r" (type $t)))
  (export "a:b/r" (instance $i))
)
