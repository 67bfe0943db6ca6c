(component
  (import "demo:paint/types" (instance $types-2 (export "canvas" (type $canvas (sub resource)))))
  (alias export $types-2 "canvas" (type $canvas-2))
  (import "demo:paint/draw" (instance $draw
    (export "canvas" (type $canvas (eq $canvas-2)))
    (export "dot" (func (param "on" (borrow $canvas)) (param "x" u32)))
  ))
  (type $types.canvas (record (field "x" u32)))
  (import "r" (type $canvas (eq $types.canvas)))
  (import "types" (func $types))
  (component $Painter
    (import "demo:paint/types" (instance $types (export "canvas" (type (sub resource)))))
    (alias export $types "canvas" (type $canvas))
    (import "demo:paint/draw" (instance
      (export "canvas" (type $c (eq $canvas)))
      (export "dot" (func (param "on" (borrow $c)) (param "x" u32))))))
  (instance $painter (instantiate $Painter
    (with "demo:paint/types" (instance $types-2))
    (with "demo:paint/draw" (instance $draw))))
)
