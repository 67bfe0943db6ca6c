(component
  (type $t' (resource (rep i32)))
  (export $t "t" (type $t'))
)
