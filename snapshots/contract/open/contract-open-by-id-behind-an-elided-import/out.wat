(component
  (type $A (component (export "f" (func (result u32)))))
  (type $T (component (import "util" (component (export "f" (func (result u32))))) (export "f" (func (result u32)))))
  (component $Mine (core module $m (func (export "f") (result i32) i32.const 7)) (core instance $i (instantiate $m)) (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (component $P
    (import "util" (component $C (export "f" (func (result u32)))))
    (instance $c (instantiate $C))
    (export "f" (func $c "f")))
  (instance $p (instantiate $P (with "util" (component $Mine))))
  (export "f" (func $p "f")))
