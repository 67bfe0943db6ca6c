(component
  (import "size" (func $size ...))
  (import "draw" (func $draw ...))
  (import "./child.wat" (instance $child ...))
  (core func $f (canon lower (func $child "f")))
)
