(component
  (type $t (map u32 u32))
  (export "t" (type $t))
)
