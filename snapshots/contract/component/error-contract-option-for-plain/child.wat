(component
  (type $t (option (list u8)))
  (export "t" (type $t))
)
