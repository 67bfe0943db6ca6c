(component
  (component $Own
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (component $M
    (import "dep" (component $L
      (export "f" (func (result u32)))))
    (component $K
      (core module $m
        (func (export "f") (result i32) unreachable))
      (core instance $i (instantiate $m))
      (func (export "f") (result u32) (canon lift (core func $i "f")))
    )
    (instance $l (instantiate $L))
    (instance $k (instantiate $K))
    (export "f" (func $l "f"))
    (export "g" (func $k "f"))
  )
  (instance $m (instantiate $M (with "dep" (component $Own))))
  (export "f" (func $m "f"))
)
