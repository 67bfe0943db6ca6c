(component
  (type $t (enum "x"))
  (export "t" (type $t))
)
