(component
  (type $t (result u32 (error u8)))
  (export "t" (type $t))
)
