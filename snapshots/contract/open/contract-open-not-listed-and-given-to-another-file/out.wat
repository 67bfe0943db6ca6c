(component
  (component $Own
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (component $M
    (component $L
      (core module $m
        (func (export "f") (result i32) unreachable))
      (core instance $i (instantiate $m))
      (func (export "f") (result u32) (canon lift (core func $i "f")))
    )
    (instance $l (instantiate $L))
    (export "f" (func $l "f"))
  )
  (component $Run
    (import "own" (component $own (export "f" (func (result u32)))))
    (import "m" (component $m
      (import "dep" (component (export "f" (func (result u32)))))
      (export "f" (func (result u32)))))
    (instance $i (instantiate $m (with "dep" (component $own))))
    (export "f" (func $i "f"))
  )
  (instance $i (instantiate $Run (with "own" (component $Own)) (with "m" (component $M))))
  (export "f" (func $i "f"))
)
