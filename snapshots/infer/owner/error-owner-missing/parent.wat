(component
  (import "./painter.wasm" (component $Painter ...))
  (import "demo:paint/draw" (instance $draw ...))
  (instance $painter (instantiate $Painter
    (with "demo:paint/draw" (instance $draw))))
)
