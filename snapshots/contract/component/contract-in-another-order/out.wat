(component
  (import "host" (func $h))
  (component $C
    (import "a" (func))
    (import "b" (func))
    (core module $m
      (func (export "f") unreachable)
      (func (export "g") unreachable))
    (core instance $i (instantiate $m))
    (func (export "f") (canon lift (core func $i "f")))
    (func (export "g") (canon lift (core func $i "g")))
  )
  (instance $i (instantiate $C (with "a" (func $h)) (with "b" (func $h))))
  (export "f" (func $i "f"))
)
