(component
  (import "./child.wat" (instance $child ...))
  (import "./other.wat" (instance $other ...))
  (core func $f (canon lower (func $child "f")))
)
