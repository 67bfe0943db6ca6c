(component
  (type $p0 (record (field "x" u64)))
  (export $p "p" (type $p0))
  (core module $m
    (func (export "f") (param i64) unreachable))
  (core instance $i (instantiate $m))
  (func (export "f") (param "p" $p) (canon lift (core func $i "f")))
)
