(component
  (import "./virtual.wasm" (component $Virtual ...))
  (import "./painter.wasm" (component $Painter ...))
  (import "demo:paint/draw" (instance $draw ...))
  (instance $virtual (instantiate $Virtual))
  (instance $painter (instantiate $Painter
    (with "demo:paint/types" (instance $virtual))
    (with "demo:paint/draw" (instance $draw))))
)
