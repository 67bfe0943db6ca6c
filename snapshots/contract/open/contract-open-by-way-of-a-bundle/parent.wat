(component
  (component $Own
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (import "./m.wat" (component $M ...))
  (instance $x (export "m" (component $M)))
  (instance $y (export "x" (instance $x)))
  (alias export $y "x" (instance $z))
  (alias export $z "m" (component $m))
  (instance $i (instantiate $m (with "dep" (component $Own))))
  (export "f" (func $i "f"))
)
