(component
  (import "demo:paint/types" (instance $types
    (export "canvas" (type $canvas (sub resource)))
    (export "new" (func (result (own $canvas))))))
  (alias export $types "canvas" (type $canvas))
  (import "demo:paint/draw" (instance $draw
    (export "canvas" (type $canvas-2 (eq $canvas)))
    (export "dot" (func (param "on" (borrow $canvas-2)) (param "x" u32)))
  ))
  (component $Painter
    (import "demo:paint/types" (instance $types (export "canvas" (type (sub resource)))))
    (alias export $types "canvas" (type $canvas))
    (import "demo:paint/draw" (instance
      (export "canvas" (type $c (eq $canvas)))
      (export "dot" (func (param "on" (borrow $c)) (param "x" u32))))))
  (instance $painter (instantiate $Painter
    (with "demo:paint/types" (instance $types))
    (with "demo:paint/draw" (instance $draw))))
)
