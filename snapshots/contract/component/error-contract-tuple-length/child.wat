(component
  (type $t (tuple u32))
  (export "t" (type $t))
)
