(component
  (import "./value.wat" (component $V (export "f" (func (result u32)))))
  (instance $v (instantiate $V))
  (core func $f (canon lower (func $v "f")))
  (core module $m
    (import "v" "f" (func $f (result i32)))
    (func (export "g") (result i32) (i32.mul (call $f) (i32.const 2))))
  (core instance $v (export "f" (func $f)))
  (core instance $i (instantiate $m (with "v" (instance $v))))
  (func (export "g") (result u32) (canon lift (core func $i "g")))
)
