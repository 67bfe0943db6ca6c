(component
  (core module $m
    (func (export "f") unreachable)
    (func (export "g") unreachable))
  (core instance $i (instantiate $m))
  (func (export "f") (canon lift (core func $i "f")))
  (func (export "g") (canon lift (core func $i "g")))
)
