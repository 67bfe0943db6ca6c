(component
  (core module $m
    (func (export "f") (param i32 i32) unreachable))
  (core instance $i (instantiate $m))
  (func (export "f") (param "x" (option u32)) (canon lift (core func $i "f")))
)
