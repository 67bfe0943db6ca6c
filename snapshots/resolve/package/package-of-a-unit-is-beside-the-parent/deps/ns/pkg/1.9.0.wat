(component
  (type $t (enum "v1-9-0"))
  (export "t" (type $t))
)
