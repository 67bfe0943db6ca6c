(component
  (import "demo:paint/types" (instance $types (export "canvas" (type $canvas (sub resource)))))
  (alias export $types "canvas" (type $canvas))
  (import "demo:paint/wipe" (instance $wipe
    (export "canvas" (type $canvas-2 (eq $canvas)))
    (export "wipe" (func (param "what" (borrow $canvas-2))))
  ))
  (import "demo:paint/draw" (instance $draw
    (export "canvas" (type $canvas-2 (eq $canvas)))
    (export "dot" (func (param "on" (borrow $canvas-2)) (param "x" u32)))
  ))
  (component $A
    (import "demo:paint/types" (instance $types (export "canvas" (type (sub resource)))))
    (alias export $types "canvas" (type $canvas))
    (import "demo:paint/draw" (instance
      (export "canvas" (type $c (eq $canvas)))
      (export "dot" (func (param "on" (borrow $c)) (param "x" u32))))))
  (component $B
    (import "demo:paint/types" (instance $types (export "canvas" (type (sub resource)))))
    (alias export $types "canvas" (type $canvas))
    (import "demo:paint/wipe" (instance
      (export "canvas" (type $c (eq $canvas)))
      (export "wipe" (func (param "what" (borrow $c)))))))
  (instance $b (instantiate $B
    (with "demo:paint/types" (instance $types))
    (with "demo:paint/wipe" (instance $wipe))))
  (instance $a (instantiate $A
    (with "demo:paint/types" (instance $types))
    (with "demo:paint/draw" (instance $draw))))
)
