(component
  (import "demo:paint/points" (instance $points
    (type $point' (record (field "x" u32) (field "y" u32)))
    (export "point" (type $point (eq $point')))
  ))
  (alias export $points "point" (type $point))
  (import "demo:paint/draw" (instance $draw
    (export "point" (type $point-2 (eq $point)))
    (export "dot" (func (param "at" $point-2)))
  ))
  (component $Virtual
    (type $record (record (field "x" u32) (field "y" u32)))
    (export "point" (type $record)))
  (component $Painter
    (import "demo:paint/points" (instance $points
      (type $record (record (field "x" u32) (field "y" u32)))
      (export "point" (type (eq $record)))))
    (alias export $points "point" (type $points.point))
    (import "demo:paint/draw" (instance
      (export "point" (type $point (eq $points.point)))
      (export "dot" (func (param "at" $point))))))
  (instance $virtual (instantiate $Virtual))
  (instance $painter (instantiate $Painter
    (with "demo:paint/points" (instance $virtual))
    (with "demo:paint/draw" (instance $draw))))
)
