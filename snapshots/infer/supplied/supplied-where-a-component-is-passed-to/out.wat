(component
  (component $D (import "m" (core module $M
    (export "f" (func (result i32)))
    (export "g" (func))
  )) (core instance $i (instantiate $M)) (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (component $W
    (import "d" (component $D
      (import "m" (core module
        (export "f" (func (result i32)))
        (export "g" (func))
      ))
      (export "f" (func (result u32)))
    ))
    (core module $M (func (export "f") (result i32) i32.const 4) (func (export "g")))
    (instance $d (instantiate $D (with "m" (core module $M))))
    (export "f" (func $d "f")))
  (instance $w (instantiate $W (with "d" (component $D))))
  (export "x" (func $w "f")))
