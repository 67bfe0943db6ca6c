(component
  (type $p0 (record (field "x" u32)))
  (export $p "p" (type $p0))
  (core module $m
    (func (export "make") (result i32) unreachable)
    (func (export "extra") unreachable))
  (core instance $i (instantiate $m))
  (func (export "make") (result $p) (canon lift (core func $i "make")))
  (func (export "extra") (canon lift (core func $i "extra")))
)
