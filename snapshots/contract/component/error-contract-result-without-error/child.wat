(component
  (type $t (result u32))
  (export "t" (type $t))
)
