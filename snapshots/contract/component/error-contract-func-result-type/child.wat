(component
  (core module $m
    (func (export "f") (result f32) unreachable))
  (core instance $i (instantiate $m))
  (func (export "f") (result f32) (canon lift (core func $i "f")))
)
