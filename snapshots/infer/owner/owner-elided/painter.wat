(component
  (import "demo:paint/types" (instance $types (export "canvas" (type (sub resource)))))
  (alias export $types "canvas" (type $canvas))
  (import "demo:paint/draw" (instance
    (export "canvas" (type $c (eq $canvas)))
    (export "dot" (func (param "on" (borrow $c)) (param "x" u32))))))
