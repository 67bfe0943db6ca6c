(component
  (component $Own
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (import "./m.wat" (component $M ...))
  (instance $x (export "m" (component $M)))
  (instance $a (instantiate (component $x "m") (with "dep" (component $Own))))
  (instance $b (instantiate $M))
  (export "a" (func $a "f"))
  (export "b" (func $b "f"))
)
