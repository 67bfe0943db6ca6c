(component
  (import "m" (core module $M (export "a" (func (result i32)))))
  (import "./a.wat" (component $A ...))
  (instance $a (instantiate $A ...))
  (export "f" (func $a "f")))
