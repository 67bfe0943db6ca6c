(component
  (component $Own
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (import "./m.wat" (component $M
    (import "dep" (component
      (export "f" (func (result u32)))))
    (export "f" (func (result u32)))))
  (instance $m (instantiate $M (with "dep" (component $Own))))
  (export "f" (func $m "f"))
)
