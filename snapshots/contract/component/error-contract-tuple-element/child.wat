(component
  (type $t (tuple u32 u16))
  (export "t" (type $t))
)
