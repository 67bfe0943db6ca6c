(component
  (core module $m
    (func (export "g") unreachable))
  (core instance $i (instantiate $m))
  (func (export "g") (canon lift (core func $i "g")))
)
