(component
  (core module $M1 (func (export "a") (result i32) i32.const 1) (func (export "b")) (memory (export "mem") 2 3))
  (component $C (import "m" (core module $M
    (export "a" (func (result i32)))
    (export "mem" (memory 1 4))
  )) (core instance $i (instantiate $M))
    (func (export "f") (result u32) (canon lift (core func $i "a"))))
  (component $P
    (alias outer 1 $C (component $C))
    (core module $M2 (func (export "c")) (func (export "a") (result i32) i32.const 2) (memory (export "mem") 1 4))
    (instance $a (instantiate $C (with "m" (core module $M2))))
    (export "f" (func $a "f")))
  (instance $a (instantiate $C (with "m" (core module $M1))))
  (instance $b (instantiate $P))
  (export "f" (func $a "f"))
  (export "g" (func $b "f")))
