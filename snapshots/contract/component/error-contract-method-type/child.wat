(component
  (type $r0 (resource (rep i32)))
  (export $r "r" (type $r0))
  (core module $m
    (func (export "methodr.get") (param i32) (result i32) unreachable))
  (core instance $i (instantiate $m))
  (func (export "[method]r.get") (param "self" (borrow $r)) (result u32) (canon lift (core func $i "methodr.get")))
)
