(component
  (import "demo:paint/draw" (instance $draw ...))
  (import "./painter.wasm" (component $Painter ...))
  (instance $painter (instantiate $Painter
    (with "demo:paint/draw" (instance $draw))
    ...))
)
