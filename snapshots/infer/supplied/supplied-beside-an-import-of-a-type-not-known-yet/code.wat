(component
  (import "ns:i/x" (instance $i (export "a" (func (result u32)))))
  (core module $M (func (export "f") (result i32) i32.const 1))
  (core instance $m (instantiate $M))
  (func $f (result u32) (canon lift (core func $m "f")))
  (export "f" (func $f)))
