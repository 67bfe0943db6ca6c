(component
  (core module $m
    (func (export "f") (result i64) unreachable))
  (core instance $i (instantiate $m))
  (func (export "f") (result u64) (canon lift (core func $i "f")))
)
