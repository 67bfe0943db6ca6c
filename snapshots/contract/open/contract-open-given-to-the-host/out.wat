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
  (import "host" (component $Host
    (import "in" (instance
      (export "m" (component
        (export "f" (func (result u32)))))))
    (export "f" (func (result u32)))))
  (instance $in (export "m" (component $M)))
  (instance $i (instantiate $Host (with "in" (instance $in))))
  (export "f" (func $i "f"))
)
