(component
  (core module $m
    (func (export "get-al") unreachable))
  (core instance $i (instantiate $m))
  (func (export "get-al") (canon lift (core func $i "get-al")))
)
