(component
  (import "my-types" (instance $mine ...))
  (import "my-draw" (instance $draw ...))
  (import "./painter.wasm" (component $Painter ...))
  (instance $painter (instantiate $Painter
    (with "demo:paint/types" (instance $mine))
    (with "demo:paint/draw" (instance $draw))))
)
