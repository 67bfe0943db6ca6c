(component
  (import "./child.wat" (instance $child ...))
)
