(component
  (import "points" (instance $points
    (type $point' (record (field "x" u8)))
    (export "point" (type $point (eq $point')))
    (type $points' (list $point))
    (export "points" (type (eq $points')))))
  (alias export $points "points" (type $points'))
  (import "points-of-the-world" (type $points-of-the-world (eq $points')))
  (import "draw" (func (param "points" $points-of-the-world)))
)
