(component
  (import "./painter.wasm" (component $Painter ...))
  (instance $painter (instantiate $Painter ...))
)
