(component
  (component $Own
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (import "./m.wat" (component $A ...))
  (import "./m.wat" (component $B ...))
  (instance $a (instantiate $A (with "dep" (component $Own))))
  (instance $b (instantiate $B))
  (export "a" (func $a "f"))
  (export "b" (func $b "f"))
)
