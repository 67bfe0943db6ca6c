(component
  (import "demo:paint/points" (instance $points
    (type $point' (record (field "x" u32) (field "y" u32)))
    (export "point" (type $point (eq $point')))
  ))
  (alias export $points "point" (type $point))
  (import "demo:paint/draw" (instance $draw
    (export "point" (type $point-2 (eq $point)))
    (export "dot" (func (param "at" $point-2)))
    (export "wipe" (func))
  ))
  (component $A
    (import "demo:paint/points" (instance $points
      (type $record (record (field "x" u32) (field "y" u32)))
      (export "point" (type (eq $record)))))
    (alias export $points "point" (type $points.point))
    (import "demo:paint/draw" (instance
      (export "point" (type $point (eq $points.point)))
      (export "dot" (func (param "at" $point))))))
  (component $B
    (import "demo:paint/draw" (instance
      (type $record (record (field "x" u32) (field "y" u32)))
      (export "point" (type $point (eq $record)))
      (export "dot" (func (param "at" $point)))
      (export "wipe" (func)))))
  (instance $a (instantiate $A
    (with "demo:paint/points" (instance $points))
    (with "demo:paint/draw" (instance $draw))))
  (instance $b (instantiate $B (with "demo:paint/draw" (instance $draw))))
)
