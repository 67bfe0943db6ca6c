(component
  (core module $m
    (func (export "f") (param i64)))
  (core instance $m (instantiate $m))
  (func $f (param "x" u64) (canon lift (core func $m "f")))
  (instance $i (export "f" (func $f)))
  (export "i" (instance $i))
)
