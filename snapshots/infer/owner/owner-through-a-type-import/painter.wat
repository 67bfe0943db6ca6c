(component
  (import "canvas" (type $canvas (sub resource)))
  (import "draw" (instance
    (export "canvas" (type $c (eq $canvas)))
    (export "dot" (func (param "on" (borrow $c)))))))
