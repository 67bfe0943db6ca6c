(component
  (import "demo:paint/types" (instance $types (export "brush" (type (sub resource)))))
  (import "./painter.wasm" (component $Painter ...))
  (import "demo:paint/draw" (instance $draw ...))
  (instance $painter (instantiate $Painter
    (with "demo:paint/types" (instance $types))
    (with "demo:paint/draw" (instance $draw))))
)
