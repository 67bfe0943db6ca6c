(component
  (core module $m (func (export "f")) (func (export "g") (result i32) i32.const 1))
  (core instance $i (instantiate $m))
  (func $f (canon lift (core func $i "f")))
  (func $g (result u32) (canon lift (core func $i "g")))
  (export "f" (func $f)) (export "g" (func $g)))
