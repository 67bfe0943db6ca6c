(component
  (core module $m
    (func (export "f") unreachable)
    (func (export "hidden") unreachable))
  (core instance $i (instantiate $m))
  (func (export "f") (canon lift (core func $i "f")))
  (func (export "hidden") (canon lift (core func $i "hidden")))
)
