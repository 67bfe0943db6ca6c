(component
  (import "./virtual.wasm" (component $Virtual ...))
  (import "./painter.wasm" (component $Painter ...))
  (instance $virtual (instantiate $Virtual))
  (instance $painter (instantiate $Painter
    (with "demo:paint/points" (instance $virtual))
    ...))
)
