(component
  (component $inner
    (core module $m (func (export "f") (param i64)))
    (core instance $i (instantiate $m))
    (func (export "f") (param "x" u64) (canon lift (core func $i "f")))
  )
  (instance $i (instantiate $inner))
  (export "f" (func $i "f"))
)
