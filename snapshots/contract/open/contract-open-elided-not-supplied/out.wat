(component
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
  (instance $m (instantiate $M))
  (export "f" (func $m "f"))
)
