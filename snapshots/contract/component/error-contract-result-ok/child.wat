(component
  (type $t (result u64 (error string)))
  (export "t" (type $t))
)
