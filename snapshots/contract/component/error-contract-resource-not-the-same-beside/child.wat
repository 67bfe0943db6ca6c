(component
  (type $r0 (resource (rep i32)))
  (export $r "r" (type $r0))
  (type $s0 (resource (rep i32)))
  (export $s "s" (type $s0))
)
