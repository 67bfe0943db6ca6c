(component
  (core module $m
    (func (export "f") (result i32) i32.const 1)
    (func (export "g") (result i32) i32.const 2))
  (core instance $m (instantiate $m))
  (func $f (result u32) (canon lift (core func $m "f")))
  (func $g (result u32) (canon lift (core func $m "g")))
  (instance $i (export "f" (func $f)))
  (export "f" (func $f))
  (export "g" (func $g))
  (export "a:b/c@0.2.3" (instance $i))
)
