(component
  (type $t (stream u8))
  (export "t" (type $t))
)
