(component
  (type $t (list u8 8))
  (export "t" (type $t))
)
