(component
  (import "shapes" (instance $shapes (type $point' (record (field "x" u32))) (export "point" (type (eq $point')))))
  (alias export $shapes "point" (type $point))
  (import "types" (instance $types
    (export "res" (type (sub resource)))
    (export "point" (type $p (eq $point)))
    (export "draw" (func (param "at" $p)))))
  (alias export $types "res" (type $res))
  (import "user" (instance (export "res" (type (eq $res)))))
  (core module $M (func (export "run")))
  (core instance $m (instantiate $M))
  (func (export "run") (canon lift (core func $m "run")))
)
