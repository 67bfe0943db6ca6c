(component
  (type $t u32)
  (instance $i (export "t" (type $t)))
  (export "i" (instance $i))
)
