(component
  (type $t u32)
  (export "r" (type $t))
)
