(component
  (import "demo:paint/points" (instance $points
    (type $record (record (field "x" u32) (field "y" u32)))
    (export "point" (type (eq $record)))))
  (alias export $points "point" (type $points.point))
  (import "demo:paint/draw" (instance
    (export "point" (type $point (eq $points.point)))
    (export "dot" (func (param "at" $point))))))
