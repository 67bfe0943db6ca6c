(component
  (type $t (record (field "x" u64)))
  (export "t" (type $t))
)
