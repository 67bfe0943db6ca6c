(component
  (import "demo:paint/types" (instance $types (export "canvas" (type $canvas (sub resource)))))
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
  (type (record (field "x" u32)))
  (instance (instantiate $Painter
    (with "demo:paint/types" (instance $types))
    (with "demo:paint/draw" (instance $draw))))
  (type (resource (rep i32)))
  (core func (canon resource.new 4))
  (import "p" (type (eq 3)))
  (type (func (param "p" 5) (result (option 5))))
  (import "f" (func (type 7)))
  (type (instance (alias outer 1 3 (type $r)) (export "r" (type (eq $r)))))
  (import "i" (instance (type 8)))
  (component (alias outer 1 3 (type $r)) (import "r" (type (eq $r))))
  (export "handle" (type 4))
)
