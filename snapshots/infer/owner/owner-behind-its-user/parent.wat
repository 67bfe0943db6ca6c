(component
  (import "demo:paint/draw" (instance $draw ...))
  (import "demo:paint/types" (instance $types ...))
  (import "./painter.wasm" (component $Painter ...))
  (instance $painter (instantiate $Painter
    (with "demo:paint/types" (instance $types))
    (with "demo:paint/draw" (instance $draw))))
)
