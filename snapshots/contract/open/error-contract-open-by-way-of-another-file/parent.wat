(component
  (component $Own
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (import "./m.wat" (component $M ...))
  (import "./same.wat" (component $Same ...))
  (instance $same (instantiate $Same (with "c" (component $M))))
  (instance $i (instantiate (component $same "c") (with "dep" (component $Own))))
  (export "f" (func $i "f"))
)
