(component
  (import "demo:paint/draw" (instance
    (export "canvas" (type $canvas (sub resource)))
    (export "wipe" (func (param "on" (borrow $canvas)))))))
