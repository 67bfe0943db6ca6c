(component
  (core module $m (func (export "f")) (memory (export "mem") 1))
  (core instance $i (instantiate $m))
  (func (export "run") (canon lift (core func $i "f")))
  (export "m" (core module $m)))
