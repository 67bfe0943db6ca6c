(component
  (type (component
    (export "f" (func))))
  (component $C
    (core module $m
      (func (export "f") unreachable)
      (func (export "g") unreachable))
    (core instance $i (instantiate $m))
    (func (export "f") (canon lift (core func $i "f")))
    (func (export "g") (canon lift (core func $i "g")))
  )
  (type (func (result u8)))
  (import "h" (func (type 1)))
  (instance $i (instantiate $C))
  (export "f" (func $i "f"))
)
