(component
  (component $Own
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (import "./m.wat" (component $M ...))
  (component $Run
    (import "own" (component $own (export "f" (func (result u32)))))
    (import "in" (instance $in
      (export "m" (component
        (import "dep" (component (export "f" (func (result u32)))))
        (export "f" (func (result u32)))))))
    (instance $i (instantiate (component $in "m") (with "dep" (component $own))))
    (export "f" (func $i "f")))
  (component $Through
    (import "own" (component $own (export "f" (func (result u32)))))
    (import "m" (component $m
      (import "dep" (component (export "f" (func (result u32)))))
      (export "f" (func (result u32)))))
    (alias outer 1 $Run (component $run))
    (instance $in (export "m" (component $m)))
    (instance $i (instantiate $run (with "own" (component $own)) (with "in" (instance $in))))
    (export "f" (func $i "f")))
  (instance $i (instantiate $Through (with "own" (component $Own)) (with "m" (component $M))))
  (export "f" (func $i "f"))
)
