(component
  (type $t (list s8))
  (export "t" (type $t))
)
