(component
  (type $r0 (resource (rep i32)))
  (export $r "r" (type $r0))
)
