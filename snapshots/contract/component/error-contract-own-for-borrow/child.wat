(component
  (type $r0 (resource (rep i32)))
  (export $r "r" (type $r0))
  (core module $m
    (func (export "f") (param i32) unreachable))
  (core instance $i (instantiate $m))
  (func (export "f") (param "x" (own $r)) (canon lift (core func $i "f")))
)
