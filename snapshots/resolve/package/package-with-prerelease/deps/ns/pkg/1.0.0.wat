(component
  (type $t (enum "release"))
  (export "t" (type $t))
)
