(component
  (component $Own
    (core module $m (func (export "f") (result i32) i32.const 7))
    (core instance $i (instantiate $m))
    (func (export "f") (result u32) (canon lift (core func $i "f"))))
  (component $A
    (import "dep" (component $L
      (export "f" (func (result u32)))))
    (instance $l (instantiate $L))
    (export "f" (func $l "f"))
  )
  (component $B
    (component $L
      (core module $m
        (func (export "f") (result i32) unreachable))
      (core instance $i (instantiate $m))
      (func (export "f") (result u32) (canon lift (core func $i "f")))
    )
    (instance $l (instantiate $L))
    (export "f" (func $l "f"))
  )
  (instance $a (instantiate $A (with "dep" (component $Own))))
  (instance $b (instantiate $B))
  (export "a" (func $a "f"))
  (export "b" (func $b "f"))
)
