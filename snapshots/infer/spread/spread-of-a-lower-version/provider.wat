(component
  (core module $m (func (export "f") (result i32) (i32.const 1)))
  (core instance $m (instantiate $m))
  (func $f (result u32) (canon lift (core func $m "f")))
  (instance $i (export "f" (func $f)))
  (export "test:dep/iface@0.2.0" (instance $i))
)
