(component
  (core module $M1 (func (export "a") (result i32) i32.const 1) (func (export "b")) (memory (export "mem") 2 3))
  (core module $M2 (func (export "c")) (func (export "a") (result i32) i32.const 2) (memory (export "mem") 1 4))
  (import "./c.wat" (component $C ...))
  (instance $a (instantiate $C (with "m" (core module $M1))))
  (instance $b (instantiate $C (with "m" (core module $M2))))
  (export "f" (func $a "f"))
  (export "g" (func $b "f")))
