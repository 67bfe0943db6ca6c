(component
  (core module $m
    (func (export "f") (param i64) unreachable))
  (core instance $i (instantiate $m))
  (func (export "f") (param "x" u64) (canon lift (core func $i "f")))
)
