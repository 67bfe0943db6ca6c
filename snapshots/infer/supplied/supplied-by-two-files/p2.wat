(component
  (import "./c.wat" (component $C ...))
  (core module $M2 (func (export "c")) (func (export "a") (result i32) i32.const 2) (memory (export "mem") 1 4))
  (instance $a (instantiate $C (with "m" (core module $M2))))
  (export "f" (func $a "f")))
