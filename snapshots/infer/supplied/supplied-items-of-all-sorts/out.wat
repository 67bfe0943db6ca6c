(component
  (core module $M (func (export "a") (result i32) i32.const 1) (memory (export "mem") 1 3))
  (component $Leaf (core module $m (func (export "f") (result i32) i32.const 7))
   (core instance $i (instantiate $m)) (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (import "host" (func $h (param "x" u32) (result u32)))
  (import "h2" (instance $hi (export "g" (func))))
  (component $C
    (import "m" (core module $M
      (export "a" (func (result i32)))
      (export "mem" (memory 1 3))
    ))
    (import "leaf" (component $L (export "f" (func (result u32)))))
    (import "f" (func $f (param "x" u32) (result u32)))
    (import "i" (instance $i (export "g" (func))))
    (core instance $mi (instantiate $M))
    (instance $l (instantiate $L))
    (func (export "a") (result u32) (canon lift (core func $mi "a")))
    (export "lf" (func $l "f"))
    (export "f2" (func $f))
    (export "g" (func $i "g")))
  (instance $c (instantiate $C
    (with "m" (core module $M)) (with "leaf" (component $Leaf)) (with "f" (func $h)) (with "i" (instance $hi))))
  (export "c" (instance $c))
)
