(component
  (component $Own
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (component $M
    (import "dep" (component $L
      (export "f" (func (result u32)))))
    (instance $l (instantiate $L))
    (export "f" (func $l "f"))
  )
  (component $Run
    (import "m" (component $m
      (import "dep" (component (export "f" (func (result u32)))))
      (export "f" (func (result u32)))))
    (alias outer 1 $Own (component $own))
    (instance $i (instantiate $m (with "dep" (component $own))))
    (export "f" (func $i "f")))
  (component $Through
    (import "m" (component $m-2
      (import "dep" (component (export "f" (func (result u32)))))
      (export "f" (func (result u32)))
    ))
    (alias outer 1 $Run (component $run))
    (instance $i (instantiate $run (with "m" (component $m-2))))
    (export "f" (func $i "f")))
  (instance $i (instantiate $Through (with "m" (component $M))))
  (export "f" (func $i "f"))
)
