(component
  (import "demo:paint/types" (instance $types ...))
  (alias export $types "canvas" (type $surface))
  (import "demo:paint/draw" (instance $draw ...))
  (import "./painter.wasm" (component $Painter ...))
  (instance $painter (instantiate $Painter
    (with "demo:paint/types" (instance $types))
    (with "demo:paint/draw" (instance $draw))))
  (export "surface" (type $surface))
)
