(component
  (type $t u64)
  (instance $b (export "t" (type $t)))
  (instance $a (export "b" (instance $b)))
  (export "a" (instance $a))
)
