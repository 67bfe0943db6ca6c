(component
  (import "demo:paint/draw" (instance
    (type $record (record (field "x" u32) (field "y" u32)))
    (export "point" (type $point (eq $record)))
    (export "dot" (func (param "at" $point)))
    (export "wipe" (func)))))
