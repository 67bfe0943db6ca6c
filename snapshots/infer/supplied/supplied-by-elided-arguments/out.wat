(component
  (import "m" (core module $M (export "a" (func (result i32)))))
  (component $A (import "m" (core module $M (export "a" (func (result i32))))) (component $B (import "m" (core module $M (export "a" (func (result i32))))) (core instance $i (instantiate $M))
    (func (export "f") (result u32) (canon lift (core func $i "a"))))
    (instance $b (instantiate $B (with "m" (core module $M)))) (export "f" (func $b "f")))
  (instance $a (instantiate $A (with "m" (core module $M))))
  (export "f" (func $a "f")))
