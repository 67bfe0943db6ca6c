(component
  (core module $M1 (func (export "a") (result i32) i32.const 1) (func (export "z")))
  (import "./c.wat" (component $C ...))
  (instance $a (instantiate $C (with "m" (core module $M1))))
  (alias export $a "f" (func $f))
  (core module $M2 (func (export "a") (result i32) i32.const 2))
  (instance $b (instantiate $C (with "m" (core module $M2))))
  (export "f" (func $f))
  (export "g" (func $b "f")))
