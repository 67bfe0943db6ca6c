(component
  (core module $m
    (func (export "f") (result i32) i32.const 3))
  (core instance $m (instantiate $m))
  (func $f (result u32) (canon lift (core func $m "f")))
  (instance $i (export "f" (func $f)))
  (export "g" (func $f))
  (export "h" (func $f))
)
