(component
  (type $t (enum "v2-0-0"))
  (export "t" (type $t))
)
