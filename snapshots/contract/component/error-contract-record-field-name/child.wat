(component
  (type $t (record (field "y" u32)))
  (export "t" (type $t))
)
