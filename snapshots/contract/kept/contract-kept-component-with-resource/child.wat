(component
  (type $r0 (resource (rep i32)))
  (export $r "r" (type $r0))
  (core module $m
    (func (export "make") (result i32) unreachable)
    (func (export "extra") unreachable))
  (core instance $i (instantiate $m))
  (func (export "make") (result (own $r)) (canon lift (core func $i "make")))
  (func (export "extra") (canon lift (core func $i "extra")))
)
