(component
  (import "w" (instance $w (export "r" (type (sub resource)))))
  (alias export $w "r" (type $r))
  (component $C
    (import "r" (type $r (sub resource)))
    (core module $m
      (func (export "f") (param i32) unreachable)
      (func (export "g") (param i32) unreachable))
    (core instance $i (instantiate $m))
    (func (export "f") (param "x" (borrow $r)) (canon lift (core func $i "f")))
    (func (export "g") (param "x" (borrow $r)) (canon lift (core func $i "g")))
  )
  (instance $i (instantiate $C (with "r" (type $r))))
  (export "i" (instance $i))
)
