(component
  (type $point' (record (field "x" u32)))
  (import "types" (instance $types
    (export "r" (type (sub resource)))
    (type $p (record (field "x" u32)))
    (export "point" (type (eq $p)))
  ))
  (alias export $types "r" (type $r))
  (alias export $types "point" (type $point))
  (import "make" (func (result (own $r))))
  (import "take" (func $take (param "r" (borrow $r)) (param "to" $point)))
  (export "take" (func $take))
)
