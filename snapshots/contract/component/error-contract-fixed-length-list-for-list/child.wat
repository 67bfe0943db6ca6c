(component
  (type $t (list u8 4))
  (export "t" (type $t))
)
