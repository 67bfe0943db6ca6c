(component
  (type $t (record (field "y" u8) (field "x" u32)))
  (export "t" (type $t))
)
