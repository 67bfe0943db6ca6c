(component
  (core module $M (func (export "a") (result i32) i32.const 1) (memory (export "mem") 1 3))
  (component $A (import "m" (core module $M
    (export "a" (func (result i32)))
    (export "mem" (memory 1 3))
  )) (component $B (import "m" (core module $M
    (export "a" (func (result i32)))
    (export "mem" (memory 1 3))
  )) (component $C (import "x" (core module $M
    (export "a" (func (result i32)))
    (export "mem" (memory 1 3))
  )) (core instance $i (instantiate $M))
    (func (export "f") (result u32) (canon lift (core func $i "a"))))
    (instance $b (instantiate $C (with "x" (core module $M)))) (export "f" (func $b "f")))
    (instance $b (instantiate $B (with "m" (core module $M)))) (export "f" (func $b "f")))
  (instance $a (instantiate $A (with "m" (core module $M))))
  (export "f" (func $a "f")))
