(component
  (type $t (record (field "x" u32)))
  (export "t" (type $t))
)
