(component
  (type $t (list (option (result (tuple u8 (list s32))))))
  (export "t" (type $t))
)
