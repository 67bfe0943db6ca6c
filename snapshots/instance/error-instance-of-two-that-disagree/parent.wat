(component
  (import "./child.wat" (instance $child ...))
  (import "./other.wat" (instance $other ...))
)
