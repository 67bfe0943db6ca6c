(component
  (type $t (record (field "x" u32)))
  (export "rec" (type $t))
)
