(component
  (type $t (enum "v1-10-0"))
  (export "t" (type $t))
)
