(component
  (import "demo:paint/types" (instance $types (export "canvas" (type (sub resource)))))
  (alias export $types "canvas" (type $canvas))
  (import "demo:paint/wipe" (instance
    (export "canvas" (type $c (eq $canvas)))
    (export "wipe" (func (param "what" (borrow $c)))))))
