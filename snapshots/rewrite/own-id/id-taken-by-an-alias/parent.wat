(component
  (type $types.canvas (record (field "x" u32)))
  (import "r" (type $canvas (eq $types.canvas)))
  (import "types" (func $types))
  (import "./painter.wasm" (component $Painter ...))
  (instance $painter (instantiate $Painter ...))
)
