(component
  (import "start" (func $start ...))
  (import "file" (type $file (sub resource)))
  (import "size" (func $size (param "of" (borrow $file)) (result u64)))
  (import "./child.wat" (instance $child ...))
  (import "./sizes.wat" (instance $sizes ...))
  (core func $f (canon lower (func $child "f")))
)
