(component
  (import "a:b/d@0.1.0" (instance (export "f" (func (result u32)))))
  (core module $m (func (export "f") (result i32) (i32.const 1)))
  (core instance $m (instantiate $m))
  (func $f (result u32) (canon lift (core func $m "f")))
  (instance $i (export "f" (func $f)))
  (export "a:b/c@0.1.0" (instance $i))
)
