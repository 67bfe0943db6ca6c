(component
  (component $D
    (component $V
      (core module $m
        (func (export "f") (result i32)
          i32.const 42))
      (core instance $i (instantiate $m))
      (func (export "f") (result u32)
        (canon lift (core func $i "f")))
    )
    (instance $v (instantiate $V))
    (core func $f (canon lower (func $v "f")))
    (core module $m
      (import "v" "f" (func $f (result i32)))
      (func (export "g") (result i32) (i32.mul (call $f) (i32.const 2))))
    (core instance $v (export "f" (func $f)))
    (core instance $i (instantiate $m (with "v" (instance $v))))
    (func (export "g") (result u32) (canon lift (core func $i "g")))
  )
  (instance $d (instantiate $D))
  (export "g" (func $d "g"))
)
