(component
  (type $r0 (resource (rep i32)))
  (export $r "r" (type $r0))
  (type $s0 (resource (rep i32)))
  (export $s "s" (type $s0))
  (core module $m
    (func (export "f") (param i32) unreachable))
  (core instance $i (instantiate $m))
  (func (export "f") (param "x" (own $s)) (canon lift (core func $i "f")))
)
