(component
  (type $t (enum "pre"))
  (export "t" (type $t))
)
