(component
  (type $t (record (field "x" u64)))
  (export "rec" (type $t))
)
