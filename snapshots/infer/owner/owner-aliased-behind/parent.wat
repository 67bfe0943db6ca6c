(component
  (import "demo:paint/types" (instance $types ...))
  (import "demo:paint/draw" (instance $draw ...))
  (import "./painter.wasm" (component $Painter ...))
  (alias export $types "canvas" (type $types.canvas))
  (instance $painter (instantiate $Painter
    (with "demo:paint/types" (instance $types))
    (with "demo:paint/draw" (instance $draw))))
  (export "surface" (type $types.canvas))
)
