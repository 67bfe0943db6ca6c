(component
  (type $t (enum "v1-0-0"))
  (export "t" (type $t))
)
