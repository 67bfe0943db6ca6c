(component
  (component $Own
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (import "./m.wat" (component $M
    (import "dep" (component (export "f" (func (result u32)))))
    (export "f" (func (result u32)))))
  (import "./run.wat" (component $Run ...))
  (instance $i (instantiate $Run (with "own" (component $Own)) (with "m" (component $M))))
  (export "f" (func $i "f"))
)
