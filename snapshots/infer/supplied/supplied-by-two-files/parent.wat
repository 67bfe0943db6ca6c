(component
  (core module $M1 (func (export "a") (result i32) i32.const 1) (func (export "b")) (memory (export "mem") 2 3))
  (import "./c.wat" (component $C ...))
  (import "./p2.wat" (component $P ...))
  (instance $a (instantiate $C (with "m" (core module $M1))))
  (instance $b (instantiate $P))
  (export "f" (func $a "f"))
  (export "g" (func $b "f")))
