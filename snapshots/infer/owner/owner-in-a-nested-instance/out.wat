(component
  (import "types" (instance $types
    (export "inner" (instance (export "canvas" (type $canvas (sub resource)))))
  ))
  (alias export $types "inner" (instance $inner)) (alias export $inner "canvas" (type $canvas))
  (import "draw" (instance $draw
    (export "canvas" (type $canvas-2 (eq $canvas)))
    (export "dot" (func (param "on" (borrow $canvas-2))))
  ))
  (component $Painter
    (import "types" (instance $types (export "inner" (instance (export "canvas" (type (sub resource)))))))
    (alias export $types "inner" (instance $inner))
    (alias export $inner "canvas" (type $canvas))
    (import "draw" (instance
      (export "canvas" (type $c (eq $canvas)))
      (export "dot" (func (param "on" (borrow $c)))))))
  (instance $painter (instantiate $Painter
    (with "types" (instance $types))
    (with "draw" (instance $draw))))
)
