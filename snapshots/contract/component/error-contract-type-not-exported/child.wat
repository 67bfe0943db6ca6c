(component
  (type $p0 (record (field "x" u32)))
  (export $p "r" (type $p0))
  (core module $m
    (func (export "f") (param i32) unreachable))
  (core instance $i (instantiate $m))
  (func (export "f") (param "r" $p) (canon lift (core func $i "f")))
)
