(component
  (component $Circle
    (type $point' (record (field "x" f32) (field "y" f32)))
    (import "point" (type $point (eq $point')))
    (import "draw" (func (param "center" $point))))
  (type $point' (record (field "x" f32)))
  (import "point" (type $point (eq $point')))
  (import "draw" (func $draw (param "center" $point)))
  (instance (instantiate $Circle (with "point" (type $point)) (with "draw" (func $draw)))))
