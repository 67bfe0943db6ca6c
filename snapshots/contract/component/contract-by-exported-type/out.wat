(component
  (import "types" (instance $types
    (type $t (component (export "f" (func))))
    (export "t" (type (eq $t)))))
  (alias export $types "t" (type $T))
  (component $C
    (core module $m
      (func (export "f") unreachable)
      (func (export "g") unreachable))
    (core instance $i (instantiate $m))
    (func (export "f") (canon lift (core func $i "f")))
    (func (export "g") (canon lift (core func $i "g")))
  )
  (instance $i (instantiate $C))
)
