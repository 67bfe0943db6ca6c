(component
  (import "types" (instance $types (export "inner" (instance (export "canvas" (type (sub resource)))))))
  (alias export $types "inner" (instance $inner))
  (alias export $inner "canvas" (type $canvas))
  (import "draw" (instance
    (export "canvas" (type $c (eq $canvas)))
    (export "dot" (func (param "on" (borrow $c)))))))
