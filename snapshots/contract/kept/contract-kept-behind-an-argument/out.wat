(component
  (component $C
    (core module $m
      (func (export "f") unreachable)
      (func (export "g") unreachable))
    (core instance $i (instantiate $m))
    (func (export "f") (canon lift (core func $i "f")))
    (func (export "g") (canon lift (core func $i "g")))
  )
  (component $N
    (import "x" (instance $x (export "f" (func))))
    (export "x" (instance $x)))
  (instance $i (instantiate $C))
  (instance $n (instantiate $N (with "x" (instance $i))))
  (export "n" (instance $n))
)
