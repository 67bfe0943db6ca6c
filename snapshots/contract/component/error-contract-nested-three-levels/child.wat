(component
  (type $t u32)
  (instance $c (export "u" (type $t)))
  (instance $b (export "c" (instance $c)))
  (instance $a (export "b" (instance $b)))
  (export "a" (instance $a))
)
