(component
  (import "d" (component $D ...))
  (core module $M (func (export "f") (result i32) i32.const 4) (func (export "g")))
  (instance $d (instantiate $D (with "m" (core module $M))))
  (export "f" (func $d "f")))
