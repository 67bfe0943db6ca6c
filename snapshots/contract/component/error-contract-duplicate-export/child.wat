(component
  (core module $m
    (func (export "a") unreachable))
  (core instance $i (instantiate $m))
  (func (export "a") (canon lift (core func $i "a")))
)
