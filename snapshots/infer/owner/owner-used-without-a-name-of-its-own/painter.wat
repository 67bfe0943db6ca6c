(component
  (import "types" (instance $types (export "canvas" (type (sub resource)))))
  (alias export $types "canvas" (type $canvas))
  (import "draw" (instance (export "dot" (func (param "on" (borrow $canvas))))))
  (import "dot" (func (param "on" (borrow $canvas)))))
