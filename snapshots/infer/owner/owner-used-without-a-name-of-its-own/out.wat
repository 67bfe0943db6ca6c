(component
  (import "types" (instance $types (export "canvas" (type $canvas (sub resource)))))
  (alias export $types "canvas" (type $canvas))
  (import "draw" (instance $draw (export "dot" (func (param "on" (borrow $canvas))))))
  (import "dot" (func $dot (param "on" (borrow $canvas))))
  (component $Painter
    (import "types" (instance $types (export "canvas" (type (sub resource)))))
    (alias export $types "canvas" (type $canvas))
    (import "draw" (instance (export "dot" (func (param "on" (borrow $canvas))))))
    (import "dot" (func (param "on" (borrow $canvas)))))
  (instance $painter (instantiate $Painter
    (with "types" (instance $types))
    (with "draw" (instance $draw))
    (with "dot" (func $dot))))
)
