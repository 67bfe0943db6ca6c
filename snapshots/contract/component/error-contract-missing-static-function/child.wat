(component
  (type $r0 (resource (rep i32)))
  (export $r "r" (type $r0))
  (core module $m
    (func (export "methodr.all") (param i32) unreachable))
  (core instance $i (instantiate $m))
  (func (export "[method]r.all") (param "self" (borrow $r)) (canon lift (core func $i "methodr.all")))
)
