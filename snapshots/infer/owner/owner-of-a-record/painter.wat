(component
  (import "demo:paint/points" (instance $points
    (type $record (record (field "x" u32) (field "y" u32)))
    (export "point" (type (eq $record)))))
  (alias export $points "point" (type $points.point))
  (import "demo:paint/shapes" (instance $shapes
    (export "point" (type $point (eq $points.point)))
    (type $list (list $point))
    (export "shape" (type $shape (eq $list)))
    (export "circle" (func (param "at" $point) (result $shape)))))
  (alias export $shapes "shape" (type $shapes.shape))
  (import "demo:paint/scene" (instance
    (export "thing" (type $thing (eq $shapes.shape)))
    (export "add" (func (param "what" $thing))))))
