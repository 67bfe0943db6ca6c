(component
  (import "canvas" (type $canvas (sub resource)))
  (import "draw" (instance $draw
    (export "canvas" (type $canvas-2 (eq $canvas)))
    (export "dot" (func (param "on" (borrow $canvas-2))))
  ))
  (component $Painter
    (import "canvas" (type $canvas (sub resource)))
    (import "draw" (instance
      (export "canvas" (type $c (eq $canvas)))
      (export "dot" (func (param "on" (borrow $c)))))))
  (instance $painter (instantiate $Painter
    (with "canvas" (type $canvas))
    (with "draw" (instance $draw))))
)
